package nl.eenplan.backend.toegang.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import nl.eenplan.backend.kern.Kerntest;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.toegang.regels.DeelregelService.Activering;
import nl.eenplan.backend.toegang.regels.DeelregelService.Indiening;
import nl.eenplan.backend.toegang.regels.DeelregelService.Stand;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.delen.Deelbesluit;
import nl.eenplan.processes.api.delen.Deeltafels;
import nl.eenplan.processes.api.delen.Deeluitkomst;
import nl.eenplan.processes.api.delen.Gegevenssoort;
import nl.eenplan.processes.api.delen.Omstandigheid;
import nl.eenplan.processes.api.delen.Partij;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@Kerntest
class DeelregelbeheerTest {

    private static final String REGEL_12 =
            "<text>\"LOKAAL_TEAM\", \"HULPVERLENER\", \"JEUGDHULP\", \"GI\", \"POLITIE\", \"OM\", \"RVDK\", \"RECLASSERING\", \"SLACHTOFFERHULP\"</text>";

    private static int teller;

    @Autowired
    private DeelregelService regels;

    @Autowired
    private Deeltafels tafels;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Dossierpoort poort;

    @Autowired
    private Mensen mensen;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    private final GezinId gezin = GezinId.nieuw();

    @Test
    @DisplayName("Mag de politie het GGZ-dossier van Daan zien? Niet zonder toestemming, en met welke regel")
    void beantwoordtEenVraag() {
        var zonder = vraag(Set.of());
        var met = vraag(Set.of(Omstandigheid.TOESTEMMING));

        assertThat(zonder.uitkomst()).isEqualTo(Deeluitkomst.VRAAG_TOESTEMMING);
        assertThat(zonder.grondslag()).isEqualTo("BW 7:457");
        assertThat(met.uitkomst()).isEqualTo(Deeluitkomst.TOEGESTAAN);
    }

    private Deelbesluit vraag(Set<Omstandigheid> als) {
        return mensen.als(
                "smit", () -> regels.beslis(geldende(), Partij.ARTS, Partij.POLITIE, Gegevenssoort.MEDISCH, als));
    }

    @Test
    @DisplayName("Een strengere versie sluit bij activeren wat nu open staat, nadat de verschillen geteld zijn")
    void sluitWatEenStrengereVersieNietToestaat() {
        betrokkenheden.betrek(gezin, mensen.wie("yilmaz").id(), Rol.POLITIE, "proef", "proef");
        var oude = geldende();
        var nieuwe = dienIn("smit", zonderPolitie());

        var vergelijking = mensen.als("pinas", () -> regels.vergelijk(nieuwe));
        assertThat(vergelijking.geldende()).isEqualTo(oude);
        assertThat(vergelijking.verschillen())
                .filteredOn(verschil -> verschil.compartiment().equals("VEILIGHEID"))
                .singleElement()
                .satisfies(verschil -> {
                    assertThat(verschil.rol()).isEqualTo(Rol.POLITIE);
                    assertThat(verschil.was().regel()).isEqualTo("12");
                    assertThat(verschil.wordt().uitkomst()).isEqualTo(Deeluitkomst.GEWEIGERD);
                    assertThat(verschil.betrokkenheden()).isPositive();
                });
        mensen.als("yilmaz", () -> poort.lees(gezin, Compartiment.VEILIGHEID, "proef"));

        assertThat(mensen.als("pinas", () -> regels.activeer(nieuwe, oude))).isInstanceOf(Activering.Gelukt.class);

        assertThatThrownBy(() -> mensen.als("yilmaz", () -> poort.lees(gezin, Compartiment.VEILIGHEID, "proef")))
                .isInstanceOf(GeenToegang.class);
        assertThat(mensen.als("yilmaz", () -> poort.leesbaar(gezin))).doesNotContain(Compartiment.MELDING);
        assertThat(stand(oude)).isEqualTo(Stand.VERVANGEN);
        assertThat(stand(nieuwe)).isEqualTo(Stand.GELDT);

        var weer = dienIn("smit", tafels.geleverd());
        assertThat(mensen.als("pinas", () -> regels.activeer(weer, nieuwe))).isInstanceOf(Activering.Gelukt.class);
        mensen.als("yilmaz", () -> poort.lees(gezin, Compartiment.VEILIGHEID, "proef"));
    }

    @Test
    @DisplayName("Wie een versie opstelt, activeert haar niet zelf")
    void vraagtVierOgen() {
        var nieuwe = dienIn("smit", anders());
        var geldende = geldende();

        assertThat(mensen.als("smit", () -> regels.activeer(nieuwe, geldende)))
                .isInstanceOf(Activering.EigenConcept.class);
        assertThat(geldende()).isEqualTo(geldende);
        assertThatThrownBy(() -> jdbc.sql("update deelregelversie set geactiveerd_op = now(),"
                                + " geactiveerd_door = opgesteld_door where nummer = ?")
                        .param(nieuwe)
                        .update())
                .rootCause()
                .hasMessageContaining("vier_ogen");
    }

    @Test
    @DisplayName(
            "Activeren er twee tegelijk een andere versie, dan wint er één en ziet de ander dat er opnieuw vergeleken moet worden")
    void laatEenActiveringWinnen() throws Exception {
        var geldende = geldende();
        var eerste = dienIn("smit", anders());
        var tweede = dienIn("pinas", anders());
        var samen = new CyclicBarrier(2);
        Callable<Activering> pinas = () -> activeerSamen(samen, "pinas", eerste, geldende);
        Callable<Activering> smit = () -> activeerSamen(samen, "smit", tweede, geldende);

        try (var mensenTegelijk = Executors.newFixedThreadPool(2)) {
            var uitkomsten = mensenTegelijk.invokeAll(List.of(pinas, smit)).stream()
                    .map(poging -> poging.resultNow().getClass().getSimpleName())
                    .toList();
            assertThat(uitkomsten).containsExactlyInAnyOrder("Gelukt", "Ingehaald");
        }
        assertThat(jdbc.sql("select count(*) from deelregelversie"
                                + " where geactiveerd_op is not null and vervangen_op is null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private Activering activeerSamen(CyclicBarrier samen, String wie, int nummer, int vergelekenMet) throws Exception {
        samen.await();
        return mensen.als(wie, () -> regels.activeer(nummer, vergelekenMet));
    }

    @Test
    @DisplayName("Een tabel die niet deugt of niets nieuws heet, wordt geweigerd met de reden, en er verandert niets")
    void weigertSlechtConcept() {
        var aantal = mensen.als("smit", () -> regels.versies().size());

        assertThat(mensen.als("smit", () -> regels.dienIn("<geen dmn>", "proef")))
                .isInstanceOf(Indiening.Ongeldig.class);
        assertThat(mensen.als("smit", () -> regels.dienIn(anders(), " "))).isInstanceOf(Indiening.Ongeldig.class);
        assertThat(mensen.als("smit", () -> regels.dienIn(tafels.geleverd(), "proef")))
                .isInstanceOfSatisfying(
                        Indiening.Ongeldig.class,
                        ongeldig -> assertThat(ongeldig.bezwaren().getFirst()).contains("bestaat al"));
        assertThat(mensen.als("smit", () -> regels.versies().size())).isEqualTo(aantal);
    }

    @Test
    @DisplayName("Een concept kan weg; wat ooit gold niet")
    void trektAlleenConceptIn() {
        var concept = dienIn("smit", anders());
        mensen.als("smit", () -> regels.trekIn(concept));

        assertThat(mensen.als("smit", () -> regels.versies())).noneMatch(versie -> versie.nummer() == concept);
        assertThatThrownBy(() -> mensen.als("smit", () -> regels.trekIn(geldende())))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kuipers", "visser", "beheer"})
    @DisplayName("Alleen de functionaris gegevensbescherming komt bij de regels")
    void weigertAnderen(String wie) {
        assertThatThrownBy(() -> mensen.als(wie, () -> regels.versies())).isInstanceOf(GeenToegang.class);
        assertThatThrownBy(() -> mensen.als(wie, () -> regels.dienIn(anders(), "proef")))
                .isInstanceOf(GeenToegang.class);
        assertThatThrownBy(() -> mensen.als(wie, () -> regels.activeer(1, 1))).isInstanceOf(GeenToegang.class);
    }

    private int dienIn(String wie, String dmn) {
        var versie = dmn.replace("versionTag=\"2026.1\"", "versionTag=\"proef-" + ++teller + "\"");
        return ((Indiening.Bewaard) mensen.als(wie, () -> regels.dienIn(versie, "proef"))).nummer();
    }

    private String zonderPolitie() {
        assertThat(tafels.geleverd()).contains(REGEL_12);
        return tafels.geleverd().replace(REGEL_12, REGEL_12.replace("\"POLITIE\", ", ""));
    }

    private String anders() {
        return tafels.geleverd().replace("versionTag=\"2026.1\"", "versionTag=\"anders-" + ++teller + "\"");
    }

    private int geldende() {
        return mensen.als("smit", () -> regels.versies()).stream()
                .filter(versie -> versie.stand() == Stand.GELDT)
                .findFirst()
                .orElseThrow()
                .nummer();
    }

    private Stand stand(int nummer) {
        return mensen.als("smit", () -> regels.versies()).stream()
                .filter(versie -> versie.nummer() == nummer)
                .findFirst()
                .orElseThrow()
                .stand();
    }
}
