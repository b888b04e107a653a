package nl.eenplan.backend.toegang.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenplan.backend.bewaring.Bewaarproef;
import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.backend.toegang.matrix.Schaduw.Bevinding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Import;

/// Walks two families through the whole chain with outsiders at everybody's heels, and misses no public method.
///
/// A new public method of a bean fails here until a round calls it, or it has a reason in [ZonderZaak].
@Ketentest
@Import({
    Schaduwconfiguratie.class,
    Dossierronde.class,
    Toestemmingronde.class,
    Artsenronde.class,
    Duidingronde.class,
    Fotoronde.class,
    Planronde.class,
    Regelronde.class,
    Inzageronde.class,
    Noodronde.class,
    Bewaarronde.class,
    Bewaarproef.class,
    Rechtenronde.class,
    Politieronde.class
})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ToegangsmatrixTest {

    private static final Path TABEL = Path.of("docs", "toegang.md");

    @Autowired
    private ConfigurableListableBeanFactory beans;

    @Autowired
    private Schaduw schaduw;

    @Autowired
    private Dossierronde dossier;

    @Autowired
    private Artsenronde artsen;

    @Autowired
    private Duidingronde duiding;

    @Autowired
    private Planronde plannen;

    @Autowired
    private Regelronde regels;

    @Autowired
    private Inzageronde inzage;

    @Autowired
    private Noodronde nood;

    @Autowired
    private Bewaarronde bewaren;

    @Autowired
    private Rechtenronde rechten;

    @Autowired
    private Politieronde politie;

    private SortedMap<String, Method> aanbod = new TreeMap<>();

    @BeforeAll
    void loopRond() {
        aanbod = Aanbod.van(beans);
        schaduw.volg(() -> {
            artsen.loop();
            duiding.loop();
            plannen.loop();
            dossier.regioLijsten();
            nood.loop();
            regels.loop();
            inzage.loop();
            bewaren.loop();
            rechten.loop();
            politie.loop();
        });
    }

    @TestFactory
    @DisplayName("Elke methode van een service laat binnen wie erbij hoort en weigert wie erbuiten staat")
    Stream<DynamicTest> laatBinnenEnWeigert() {
        return aanbod.entrySet().stream()
                .filter(methode -> !Aanbod.isNaDePoort(methode.getValue()))
                .map(methode -> methode.getKey())
                .filter(sleutel -> ZonderZaak.reden(sleutel).isEmpty())
                .map(sleutel -> dynamicTest(sleutel, () -> beoordeel(schaduw.bevinding(sleutel))));
    }

    private static void beoordeel(Bevinding bevinding) {
        assertThat(bevinding.rollen())
                .as("een rondgang roept hem aan, en wie erbij hoort komt binnen")
                .isNotEmpty();
        assertThat(bevinding.buiten()).as("wie erbuiten staat is geprobeerd").containsKey(Schaduw.NIEMAND);
        assertThat(bevinding.buiten().get(Schaduw.NIEMAND))
                .as("wie niet is aangemeld")
                .isEqualTo(Oordeel.GEWEIGERD);
        assertThat(bevinding.buiten().values()).doesNotContain(Oordeel.LEK);
        assertThat(bevinding.fouten()).isEmpty();
    }

    @Test
    @DisplayName("De lijst van uitzonderingen noemt alleen methoden die er zijn en die niet ook na de poort komen")
    void kentGeenVerouderdeUitzondering() {
        assertThat(ZonderZaak.verouderd(aanbod.keySet())).isEmpty();
        assertThat(aanbod.entrySet().stream()
                        .filter(methode -> Aanbod.isNaDePoort(methode.getValue()))
                        .map(methode -> methode.getKey())
                        .filter(sleutel -> ZonderZaak.reden(sleutel).isPresent()))
                .isEmpty();
    }

    @Test
    @DisplayName("De tabel in docs/toegang.md zegt wat er is bewezen")
    void komtOvereenMetDeTabel() throws IOException {
        var nieuw = Path.of("target", "toegang.md");
        Files.writeString(nieuw, tabel());

        assertThat(nieuw).as("kopieer target/toegang.md naar %s", TABEL).hasSameTextualContentAs(TABEL);
    }

    private String tabel() {
        return """
                # Who may call what

                Every public method of every bean of the backend. `ToegangsmatrixTest` writes this table and compares it:
                it calls each method as somebody whose work it is, and the very same call as outsiders. `aydin` is a doctor
                of another practice, `beheer` the administrator, `niemand` is not logged in.

                | method | let in as | outsiders |
                |---|---|---|
                """
                + aanbod.entrySet().stream()
                        .map(methode -> "| `%s` | %s |%n"
                                .formatted(methode.getKey(), rij(methode.getKey(), methode.getValue())))
                        .collect(Collectors.joining());
    }

    private String rij(String sleutel, Method methode) {
        if (Aanbod.isNaDePoort(methode)) {
            return "– | asks nothing: behind the gate, no screen may call it";
        }
        var bevinding = schaduw.bevinding(sleutel);
        return ZonderZaak.reden(sleutel).map(reden -> "– | " + reden).orElseGet(() -> rij(bevinding));
    }

    private static String rij(Bevinding bevinding) {
        return String.join(", ", bevinding.rollen()) + " | "
                + bevinding.buiten().entrySet().stream()
                        .map(buiten ->
                                buiten.getKey() + ": " + buiten.getValue().woord())
                        .collect(Collectors.joining(", "));
    }
}
