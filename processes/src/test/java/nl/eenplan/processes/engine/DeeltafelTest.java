package nl.eenplan.processes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenplan.processes.api.delen.Deeltafel;
import nl.eenplan.processes.api.delen.Deeltafels;
import nl.eenplan.processes.api.delen.Deeluitkomst;
import nl.eenplan.processes.api.delen.Deelvraag;
import nl.eenplan.processes.api.delen.Gegevenssoort;
import nl.eenplan.processes.api.delen.Omstandigheid;
import nl.eenplan.processes.api.delen.OngeldigeDeeltafel;
import nl.eenplan.processes.api.delen.Partij;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@Procestest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeeltafelTest {

    private static final LocalDate DAG = LocalDate.of(2026, 3, 2);

    @Autowired
    Deeltafels tafels;

    private Deeltafel tafel;

    @BeforeAll
    void leesGeleverde() {
        tafel = tafels.lees(tafels.geleverd());
    }

    @ParameterizedTest(name = "{4}: {0} naar {1}, {2} bij {3} is {5}")
    @DisplayName("Elke regel van domein §5 beslist zoals zij daar staat")
    @CsvSource({
        "ARTS, BEHEERDER, MEDISCH, TOESTEMMING, 1, GEWEIGERD",
        "ARTS, LECK, MEDISCH_PSEUDONIEM, CONSULT, 2, TOEGESTAAN",
        "ARTS, FORENSISCH_ARTS, MEDISCH_PSEUDONIEM, CONSULT, 2, TOEGESTAAN",
        "ARTS, LECK, RADIOLOGIE_MET_NAAM, TOESTEMMING, 3, TOEGESTAAN",
        "ARTS, LECK, RADIOLOGIE_MET_NAAM, , 3, VRAAG_TOESTEMMING",
        "ARTS, LECK, MEDISCH, CONSULT, standaard, GEWEIGERD",
        "ARTS, VEILIG_THUIS, MEDISCH, VERMOEDEN, 4, MET_MOTIVERING",
        "POLITIE, VEILIG_THUIS, MEDISCH, VERMOEDEN, standaard, GEWEIGERD",
        "GEZIN, VEILIG_THUIS, MEDISCH, VERMOEDEN, standaard, GEWEIGERD",
        "ARTS, RVDK, MEDISCH, RAADSTAAK, 5, MET_MOTIVERING",
        "OM, RVDK, STRAFDOSSIER, RAADSTAAK, 20, GEWEIGERD",
        "POLITIE, GI, MEDISCH, OTS, 6, MET_MOTIVERING",
        "JEUGDHULP, GI, HULPDOSSIER, , standaard, GEWEIGERD",
        "ARTS, POLITIE, MEDISCH, TOESTEMMING, 7, TOEGESTAAN",
        "ARTS, POLITIE, MEDISCH, , 7, VRAAG_TOESTEMMING",
        "ARTS, POLITIE, MEDISCH, ACUUT_GEVAAR, 8, TWEEDE_BEOORDELAAR",
        "ARTS, POLITIE, MEDISCH, ACUUT_GEVAAR+TOESTEMMING, 7, TOEGESTAAN",
        "ARTS, MDA_TAFEL, MEDISCH, TOESTEMMING, 9, TOEGESTAAN",
        "ARTS, MDA_TAFEL, MEDISCH, BELANG_OF_ERNST, 9, VRAAG_TOESTEMMING",
        "JEUGDHULP, HULPVERLENER, HULPDOSSIER, ZELFDE_HULP, 10, MET_MOTIVERING",
        "JEUGDHULP, HULPVERLENER, HULPDOSSIER, TOESTEMMING, standaard, GEWEIGERD",
        "JEUGDHULP, MDA_TAFEL, HULPDOSSIER, TOESTEMMING, 11, TOEGESTAAN",
        "VEILIG_THUIS, POLITIE, MELDING, BELANG_OF_ERNST, 12, MET_MOTIVERING",
        "VEILIG_THUIS, SCHOOL, MELDING, BELANG_OF_ERNST, standaard, GEWEIGERD",
        "VEILIG_THUIS, MELDER, STAPPEN, , 13, TOEGESTAAN",
        "VEILIG_THUIS, MELDER, MELDING, TOESTEMMING, 14, GEWEIGERD",
        "VEILIG_THUIS, GEZIN, BRON, DREIGING_OF_PARTICULIER, 15, GEWEIGERD",
        "POLITIE, COLLEGE, POLITIEGEGEVENS, TAAK_ONTVANGER, 16, MET_MOTIVERING",
        "POLITIE, BURGEMEESTER, POLITIEGEGEVENS, HUISVERBOD, 17, MET_MOTIVERING",
        "POLITIE, BURGEMEESTER, POLITIEGEGEVENS, TAAK_ONTVANGER, standaard, GEWEIGERD",
        "POLITIE, ARTS, POLITIEGEGEVENS, VASTGELEGD_BESLUIT+OM_AKKOORD, 18, MET_MOTIVERING",
        "POLITIE, ARTS, POLITIEGEGEVENS, VASTGELEGD_BESLUIT, standaard, GEWEIGERD",
        "OM, VERTROUWENSARTS, STRAFDOSSIER, VEROORDELING, 19a, MET_MOTIVERING",
        "OM, VEILIG_THUIS, STRAFDOSSIER, ACUUT_GEVAAR+ZAAK_AFGEDAAN, 19b, MET_MOTIVERING",
        "OM, VEILIG_THUIS, STRAFDOSSIER, ACUUT_GEVAAR+SPOED, 19c, MET_MOTIVERING",
        "OM, VEILIG_THUIS, STRAFDOSSIER, ACUUT_GEVAAR, 20, GEWEIGERD",
        "POLITIE, ZVH, CASUSGEGEVENS, ZVH_CASUS, 21, MET_MOTIVERING",
        "LOKAAL_TEAM, GEZIN, EIGEN_PLANDEEL, , 22, TOEGESTAAN",
        "LOKAAL_TEAM, SCHOOL, VEILIGHEIDSAFSPRAAK, TOESTEMMING, 23, TOEGESTAAN",
        "LOKAAL_TEAM, NETWERK, VEILIGHEIDSAFSPRAAK, , 23, VRAAG_TOESTEMMING",
        "VEILIG_THUIS, CBS, STATISTIEK, , 24, TOEGESTAAN",
        "JEUGDHULP, ONDERZOEKER, GEPSEUDONIMISEERD, ALGEMEEN_BELANG, 25, MET_MOTIVERING",
        "ARTS, VERWIJSINDEX, SIGNAAL, RISICO_OP_LIJST, 26, MET_MOTIVERING"
    })
    void beslistPerRegel(
            Partij van, Partij naar, Gegevenssoort soort, String als, String regel, Deeluitkomst uitkomst) {
        var besluit = tafel.beslis(new Deelvraag(van, naar, soort, omstandigheden(als), DAG));

        assertThat(besluit.regel()).isEqualTo(regel);
        assertThat(besluit.uitkomst()).isEqualTo(uitkomst);
        assertThat(besluit.grondslag()).isNotBlank();
        assertThat(besluit.reden()).endsWith(".");
    }

    @Test
    @DisplayName("Een regel geldt niet voor haar eerste dag")
    void kentDagen() {
        var vraag = new Deelvraag(
                Partij.GI,
                Partij.ZVH,
                Gegevenssoort.CASUSGEGEVENS,
                Set.of(Omstandigheid.ZVH_CASUS),
                LocalDate.of(2025, 2, 28));

        assertThat(tafel.beslis(vraag).uitkomst()).isEqualTo(Deeluitkomst.GEWEIGERD);
        assertThat(tafel.beslis(new Deelvraag(
                                vraag.van(),
                                vraag.naar(),
                                vraag.soort(),
                                vraag.omstandigheden(),
                                LocalDate.of(2025, 3, 1)))
                        .uitkomst())
                .isEqualTo(Deeluitkomst.MET_MOTIVERING);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Een beheerder ziet van niemand iets, wat er ook geldt")
    void houdtBeheerderBuiten(Partij van) {
        for (var soort : Gegevenssoort.values()) {
            var alles = EnumSet.allOf(Omstandigheid.class);
            assertThat(tafel.beslis(new Deelvraag(van, Partij.BEHEERDER, soort, alles, DAG))
                            .uitkomst())
                    .isEqualTo(Deeluitkomst.GEWEIGERD);
        }
    }

    @Test
    @DisplayName("De motor en de keuring lezen elke rij hetzelfde")
    void beslistZoalsDeRijenZeggen() {
        var lot = new Random(26);
        for (var keer = 0; keer < 400; keer++) {
            var vraag = new Deelvraag(
                    een(lot, Partij.values()),
                    een(lot, Partij.values()),
                    een(lot, Gegevenssoort.values()),
                    Arrays.stream(Omstandigheid.values())
                            .filter(omstandigheid -> omstandigheid == Omstandigheid.TOESTEMMING || lot.nextBoolean())
                            .collect(Collectors.toSet()),
                    DAG.plusDays(lot.nextInt(-3000, 3000)));
            var verwacht = tafel.regels().stream()
                    .filter(regel -> Deelkeuring.geldt(regel, vraag))
                    .findFirst()
                    .orElseThrow();

            assertThat(tafel.beslis(vraag)).as(vraag.toString()).isEqualTo(verwacht.besluit());
        }
    }

    @ParameterizedTest
    @DisplayName("Een tabel die niet deugt, wordt geweigerd met de reden erbij")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<text>\"BEHEERDER\"</text>|<text>\"TUINMAN\"</text>|Rij 1: “TUINMAN” kent Eenplan niet",
                "hitPolicy=\"FIRST\"|hitPolicy=\"UNIQUE\"|hit policy FIRST",
                "camunda:versionTag=\"2026.1\"| |noemt geen versie",
                "<text>list contains(?, \"CONSULT\")</text>|<text>sum(for i in 1..999999999 return i) > 0</text>|Rij 2: “sum(",
                "<text>\"Noodzaak (AVG 5 lid 1 c)\"</text>|<text>\"a\" + \"b\"</text>|geen tekst tussen aanhalingstekens",
                "expressionLanguage=\"feel\"|expressionLanguage=\"javascript\"|geen andere taal dan FEEL",
                "<definitions|<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><definitions|geen DOCTYPE",
                "<text>\"7\"</text>|<text>\"3\"</text>|Regel 3 staat er meer dan één keer",
                "<text>&gt;= date(\"2025-03-01\")</text>|<text>&gt;= date(\"2025-13-01\")</text>|geen dag",
                "name=\"grondslag\"|name=\"bron\"|moet de kolommen",
                "id=\"deelregels\"|id=\"iets\"|geen beslistabel met de naam",
                "</decisionTable>| |geen DMN"
            })
    void weigertSlechteTabel(String wat, String door, String bezwaar) {
        var dmn = tafels.geleverd();
        assertThat(dmn).contains(wat);

        assertThatThrownBy(() -> tafels.lees(dmn.replace(wat, door == null ? "" : door)))
                .isInstanceOf(OngeldigeDeeltafel.class)
                .hasMessageContaining(bezwaar);
    }

    @Test
    @DisplayName(
            "Een rij die nooit bereikt wordt, is een bezwaar; wie eerst komt en meer vraagt, staat er niet voor in de weg")
    void noemtOnbereikbareRij() {
        var dmn = tafels.geleverd().replace("<text>list contains(?, \"CONSULT\")</text>", "<text>-</text>");
        assertThat(tafels.lees(dmn).regels()).hasSize(29);

        var ruimer = tafels.geleverd()
                .replace("<text>list contains(?, \"OTS\")</text>", "<text>-</text>")
                .replace(
                        "<text>list contains(?, \"RAADSTAAK\")</text>",
                        "<text>list contains(?, \"RAADSTAAK\") and list contains(?, \"TOESTEMMING\")</text>");
        assertThat(tafels.lees(ruimer).regels()).hasSize(29);

        var dicht = tafels.geleverd()
                .replaceFirst("(<inputEntry id=\"regel_7_omstandigheden\">\\s*)<text>[^<]+</text>", "$1<text>-</text>");
        assertThatThrownBy(() -> tafels.lees(dicht))
                .isInstanceOf(OngeldigeDeeltafel.class)
                .hasMessageContaining("Regel 8 wordt nooit bereikt");
    }

    private static <T> T een(Random lot, T[] keuze) {
        return keuze[lot.nextInt(keuze.length)];
    }

    private static Set<Omstandigheid> omstandigheden(String als) {
        return als == null
                ? Set.of()
                : Stream.of(als.split("\\+")).map(Omstandigheid::valueOf).collect(Collectors.toSet());
    }
}
