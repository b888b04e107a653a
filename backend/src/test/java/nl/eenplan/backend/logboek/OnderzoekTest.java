package nl.eenplan.backend.logboek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.eenplan.backend.kern.Kerntest;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.kern.Proefklok;
import nl.eenplan.backend.kern.Proefproces;
import nl.eenplan.backend.logboek.Patroon.Oordeel;
import nl.eenplan.backend.logboek.Patroon.Sleutel;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.toegang.Logboek;
import nl.eenplan.backend.toegang.Logboek.Regel;
import nl.eenplan.backend.toegang.Logboek.Soort;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@Kerntest
@TestPropertySource(properties = "eenplan.anker.ronde=PT22H")
class OnderzoekTest {

    @Autowired
    private OnderzoekService onderzoek;

    @Autowired
    private PatroonService patronen;

    @Autowired
    private Logboek logboek;

    @Autowired
    private Dossierpoort poort;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Proefproces proces;

    @Autowired
    private Proefklok klok;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    private GezinId gezin = GezinId.nieuw();
    private String nummer = "";

    /// Every test has a day of its own, from a quarter past ten in the morning.
    @BeforeEach
    void beginEenNieuweDag() {
        klok.verzet(Duration.ofDays(2));
        gezin = proces.gezin();
        nummer = jdbc.sql("select nummer from gezin where id = :gezin")
                .param("gezin", gezin.waarde())
                .query(String.class)
                .single();
        betrokkenheden.betrek(gezin, mensen.wie("mulder").id(), Rol.BEHANDELEND_ARTS, "proef", "proef");
    }

    private void leest(String wie, GezinId welk) {
        mensen.als(wie, () -> poort.lees(welk, Compartiment.GEZIN, "gezin bekeken"));
    }

    private void wordtGeweigerd(String wie) {
        mensen.als(
                wie,
                () -> assertThatThrownBy(() -> poort.lees(gezin, Compartiment.PLAN, "plan bekeken"))
                        .isInstanceOf(GeenToegang.class));
    }

    @Test
    @DisplayName(
            "Zoeken kan op persoon, gezin, periode, soort, uitkomst en nood, en elke blik staat zelf in het logboek")
    void zoektOpAlles() {
        leest("mulder", gezin);
        wordtGeweigerd("aydin");
        logboek.schrijf(
                mensen.wie("mulder"),
                Regel.van(Soort.WIJZIGEN, gezin, "met spoed").inNood());
        var vandaag = LocalDate.now(klok);

        mensen.als("smit", () -> {
            assertThat(handelingen(vraag("muld", nummer, vandaag, vandaag, null, null, false)))
                    .containsExactly("met spoed", "gezin bekeken");
            assertThat(handelingen(vraag("", nummer, vandaag, vandaag, Soort.LEZEN, null, false)))
                    .containsExactly("gezin bekeken");
            assertThat(handelingen(vraag("", nummer, null, null, null, false, false)))
                    .containsExactly("plan bekeken");
            assertThat(handelingen(vraag("", nummer, null, null, null, null, true)))
                    .containsExactly("met spoed");
            assertThat(handelingen(vraag("", nummer, null, vandaag.minusDays(1), null, null, false)))
                    .isEmpty();
            assertThat(handelingen(vraag("%", nummer, null, null, null, null, false)))
                    .isEmpty();
            assertThat(onderzoek.aantal(vraag("", nummer, null, null, null, false, false)))
                    .isEqualTo(1);
        });

        assertThat(jdbc.sql("select count(*) from logboek where rol = 'privacy-officer' and object = :nummer")
                        .param("nummer", nummer)
                        .query(Long.class)
                        .single())
                .isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mulder", "bakker", "kuipers", "hoek", "aydin", "beheer"})
    @DisplayName("Niemand anders onderzoekt het logboek, ook de beheerder niet")
    void weigertAnderen(String wie) {
        var vandaag = LocalDate.now(klok);
        var sleutel = new Sleutel(Patroonsoort.NACHT, mensen.wie("mulder").id(), klok.instant(), null);

        mensen.als(wie, () -> {
            assertThatThrownBy(() -> onderzoek.zoek(Zoekvraag.alles(), 0, 50)).isInstanceOf(GeenToegang.class);
            assertThatThrownBy(() -> onderzoek.aantal(Zoekvraag.alles())).isInstanceOf(GeenToegang.class);
            assertThatThrownBy(() -> patronen.patronen(vandaag, vandaag)).isInstanceOf(GeenToegang.class);
            assertThatThrownBy(() -> patronen.rijen(sleutel)).isInstanceOf(GeenToegang.class);
            assertThatThrownBy(() -> patronen.beoordeel(sleutel, Oordeel.IN_ORDE, "niets aan de hand"))
                    .isInstanceOf(GeenToegang.class);
        });
    }

    @Test
    @DisplayName("Wie overdag in zijn eigen gezin werkt valt niet op")
    void valtGewoonWerkNietOp() {
        leest("mulder", gezin);

        assertThat(soorten("mulder")).isEmpty();
    }

    @Test
    @DisplayName("Vijftien gezinnen in een uur valt op, veertien niet")
    void zietVeelGezinnen() {
        var veertien = IntStream.range(0, 14).mapToObj(een -> proces.gezin()).toList();
        veertien.forEach(een -> {
            betrokkenheden.betrek(een, mensen.wie("mulder").id(), Rol.BEHANDELEND_ARTS, "proef", "proef");
            leest("mulder", een);
        });
        assertThat(soorten("mulder")).isEmpty();

        leest("mulder", gezin);

        assertThat(soorten("mulder")).containsExactly(Patroonsoort.VEEL_GEZINNEN);
    }

    @Test
    @DisplayName("Wie dezelfde achternaam heeft als het gezin valt op")
    void zietEigenAchternaam() {
        jdbc.sql("update gezin set naam = 'Mulder' where id = :gezin")
                .param("gezin", gezin.waarde())
                .update();

        leest("mulder", gezin);

        assertThat(soorten("mulder")).containsExactly(Patroonsoort.EIGEN_ACHTERNAAM);
    }

    @Test
    @DisplayName("Een weigering, een blik via de bak, een blik in de nacht en een blik na het einde vallen op")
    void zietDeAndere() {
        wordtGeweigerd("aydin");
        assertThat(soorten("aydin")).containsExactly(Patroonsoort.GEWEIGERD);

        proces.taak(gezin, Taaksoort.TRIAGE, Rol.VT_MEDEWERKER);
        betrokkenheden.betrek(gezin, mensen.wie("visser").id(), Rol.VERTROUWENSARTS, "proef", "proef");
        leest("jansen", gezin);
        assertThat(soorten("jansen")).containsExactly(Patroonsoort.VIA_DE_BAK);

        betrokkenheden.beeindig(gezin, mensen.wie("visser").id(), Rol.VERTROUWENSARTS);
        klok.verzet(Duration.ofMinutes(1));
        wordtGeweigerd("visser");
        assertThat(soorten("visser")).containsExactlyInAnyOrder(Patroonsoort.GEWEIGERD, Patroonsoort.NA_EINDE);

        klok.verzet(Duration.ofHours(13).plusMinutes(20));
        leest("mulder", gezin);
        assertThat(soorten("mulder")).containsExactly(Patroonsoort.NACHT);
        klok.verzet(Duration.ofHours(10));
    }

    @Test
    @DisplayName("Achter een patroon staan zijn rijen, en een oordeel met reden blijft voor altijd staan")
    void beoordeeltEenKeer() {
        wordtGeweigerd("aydin");
        var vandaag = LocalDate.now(klok);

        mensen.als("smit", () -> {
            var patroon = van("aydin").getFirst();
            assertThat(patroon.gezinsnummer()).isEqualTo(nummer);
            assertThat(patronen.rijen(patroon.sleutel()))
                    .singleElement()
                    .satisfies(rij -> assertThat(rij.handeling()).isEqualTo("plan bekeken"));
            assertThat(patronen.beoordeel(patroon.sleutel(), Oordeel.NAVRAAG, "kort"))
                    .isInstanceOf(PatroonService.Uitkomst.Geweigerd.class);
            assertThat(patronen.beoordeel(patroon.sleutel(), Oordeel.NAVRAAG, "Gebeld: verkeerde link geopend."))
                    .isInstanceOf(PatroonService.Uitkomst.Vastgelegd.class);
            assertThat(patronen.beoordeel(patroon.sleutel(), Oordeel.OVERTREDING, "Toch anders bekeken."))
                    .isInstanceOf(PatroonService.Uitkomst.Geweigerd.class);
            assertThat(patronen.patronen(vandaag, vandaag))
                    .filteredOn(een -> een.sleutel().equals(patroon.sleutel()))
                    .singleElement()
                    .satisfies(een -> assertThat(een.beoordeling())
                            .extracting(Patroon.Beoordeling::oordeel, Patroon.Beoordeling::door)
                            .containsExactly(Oordeel.NAVRAAG, "F. Smit"));
        });
        assertThatThrownBy(() -> jdbc.sql("delete from logpatroon_beoordeling").update())
                .hasStackTraceContaining("kan niet worden gewijzigd");
    }

    private List<Patroonsoort> soorten(String wie) {
        return mensen.als("smit", () -> van(wie)).stream()
                .map(patroon -> patroon.sleutel().soort())
                .toList();
    }

    private List<Patroon> van(String wie) {
        var vandaag = LocalDate.now(klok);
        var id = mensen.wie(wie).id();
        return patronen.patronen(vandaag, vandaag).stream()
                .filter(patroon -> patroon.sleutel().medewerker().equals(id))
                .toList();
    }

    private List<String> handelingen(Zoekvraag vraag) {
        return onderzoek.zoek(vraag, 0, 50).stream()
                .filter(regel -> !regel.rol().equals("onbekend"))
                .map(Onderzoeksregel::handeling)
                .toList();
    }

    private static Zoekvraag vraag(
            String naam,
            String nummer,
            @Nullable LocalDate van,
            @Nullable LocalDate tot,
            @Nullable Soort soort,
            @Nullable Boolean toegestaan,
            boolean nood) {
        return new Zoekvraag(naam, nummer, van, tot, soort, toegestaan, nood);
    }
}
