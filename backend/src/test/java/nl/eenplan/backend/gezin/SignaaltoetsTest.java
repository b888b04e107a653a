package nl.eenplan.backend.gezin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SignaaltoetsTest {

    private static final LocalDateTime NU = LocalDateTime.of(2026, 3, 2, 10, 15);
    private static final LocalDate GEBOREN = LocalDate.of(2025, 10, 28);
    private static final Adres GEEN = new Adres("", "", "", "");

    @Test
    @DisplayName("Het signaal van scenario S1 is goed")
    void aanvaardtS1() {
        assertThat(fouten(signaal(NU, NU.minusDays(1), null, kind(GEBOREN, null, "999990111"))))
                .isEmpty();
    }

    @Test
    @DisplayName("Een leeg formulier zegt bij elk veld wat er moet komen")
    void noemtLegeVelden() {
        var leeg = new NieuwSignaal(null, " ", null, null, "", "", null, null, List.of(), List.of(), GEEN);

        assertThat(fouten(leeg))
                .containsOnlyKeys("gezinsnaam", "bron", "gezienOp", "klacht", "gevondenDoor", "kinderen")
                .containsEntry("gezinsnaam", "Vul de naam van het gezin in.")
                .containsEntry("kinderen", "Voeg het kind toe over wie het gaat.");
    }

    @Test
    @DisplayName("Een geboortedatum in de toekomst vraagt om de verwachte datum")
    void weigertGeboorteInToekomst() {
        assertThat(fouten(signaal(NU, null, null, kind(NU.toLocalDate().plusDays(1), null, ""))))
                .containsOnlyKeys("kinderen[0].geboortedatum")
                .hasEntrySatisfying(
                        "kinderen[0].geboortedatum",
                        melding -> assertThat(melding).contains("verwachte datum"));
    }

    @Test
    @DisplayName("Een ongeboren kind heeft een verwachte datum en mag het nummer voor ongeborenen dragen")
    void aanvaardtOngeboren() {
        var verwacht = NU.toLocalDate().plusMonths(3);

        assertThat(fouten(signaal(NU, null, null, kind(null, verwacht, Bsn.ONGEBOREN))))
                .isEmpty();
        assertThat(fouten(signaal(NU, null, null, kind(GEBOREN, null, Bsn.ONGEBOREN))))
                .containsOnlyKeys("kinderen[0].bsn");
        assertThat(fouten(signaal(NU, null, null, kind(null, NU.toLocalDate().plusMonths(11), ""))))
                .containsOnlyKeys("kinderen[0].verwachtOp");
        assertThat(fouten(signaal(NU, null, null, kind(null, null, "")))).containsOnlyKeys("kinderen[0].geboortedatum");
    }

    @Test
    @DisplayName("Wie achttien is, is geen kind meer")
    void weigertVolwassenKind() {
        assertThat(fouten(signaal(NU, null, null, kind(NU.toLocalDate().minusYears(18), null, ""))))
                .containsOnlyKeys("kinderen[0].geboortedatum");
        assertThat(fouten(signaal(
                        NU, null, null, kind(NU.toLocalDate().minusYears(18).plusDays(1), null, ""))))
                .isEmpty();
    }

    @Test
    @DisplayName("Een BSN dat de 11-proef niet doorstaat wordt bij het veld gemeld")
    void weigertFoutBsn() {
        assertThat(fouten(signaal(NU, null, null, kind(GEBOREN, null, "999990112"))))
                .containsOnlyKeys("kinderen[0].bsn");
    }

    @Test
    @DisplayName("Een incident na nu, achterstevoren of voor de geboorte kan niet")
    void weigertOnmogelijkIncident() {
        var noor = kind(GEBOREN, null, "");

        assertThat(fouten(signaal(NU, NU.plusMinutes(1), null, noor))).containsOnlyKeys("incidentVan");
        assertThat(fouten(signaal(NU, NU.minusDays(1), NU.plusMinutes(1), noor)))
                .containsOnlyKeys("incidentTot");
        assertThat(fouten(signaal(NU, NU.minusDays(1), NU.minusDays(2), noor))).containsOnlyKeys("incidentTot");
        assertThat(fouten(signaal(NU, null, NU.minusDays(2), noor))).containsOnlyKeys("incidentVan");
        assertThat(fouten(signaal(NU, NU.minusYears(1), null, noor))).containsOnlyKeys("incidentVan");
        assertThat(fouten(signaal(NU.plusMinutes(1), null, null, noor))).containsOnlyKeys("gezienOp");
    }

    @Test
    @DisplayName("Hetzelfde kind of BSN staat niet twee keer in een formulier")
    void weigertDubbelen() {
        assertThat(fouten(signaal(NU, null, null, kind(GEBOREN, null, ""), kind(GEBOREN, null, ""))))
                .containsOnlyKeys("kinderen[1].naam");
        assertThat(fouten(signaal(
                        NU,
                        null,
                        null,
                        kind(GEBOREN, null, "999990111"),
                        kind(GEBOREN.plusYears(-2), null, "999990111"))))
                .containsOnlyKeys("kinderen[1].bsn");
    }

    @Test
    @DisplayName("Minstens een kind heeft een vermoeden en een volwassene is geen kind")
    void vraagtVermoedenEnRol() {
        var zonder = new NieuwSignaal.Kind(null, "Noor", GEBOREN, null, "", Geslacht.VROUW, false);
        var signaal = new NieuwSignaal(
                null,
                "Veldhuis",
                Signaalbron.HUISARTS,
                NU,
                "val",
                "moeder",
                null,
                null,
                List.of(zonder),
                List.of(new NieuwSignaal.Volwassene(
                        "", Gezinsrol.KIND, NU.toLocalDate().plusDays(1), "1", Gezag.JA)),
                GEEN);

        assertThat(fouten(signaal))
                .containsOnlyKeys(
                        "kinderen",
                        "volwassenen[0].naam",
                        "volwassenen[0].rol",
                        "volwassenen[0].geboortedatum",
                        "volwassenen[0].bsn");
    }

    @Test
    @DisplayName("Een te lange tekst wordt geweigerd met de grens erbij")
    void weigertLangeTekst() {
        var basis = signaal(NU, null, null, kind(GEBOREN, null, ""));
        var lang = new NieuwSignaal(
                null,
                "Veldhuis",
                basis.bron(),
                NU,
                "x".repeat(4001),
                "moeder",
                null,
                null,
                basis.kinderen(),
                List.of(),
                GEEN);

        assertThat(fouten(lang)).containsEntry("klacht", "Maak deze tekst korter: hoogstens 4000 tekens.");
    }

    private static NieuwSignaal signaal(
            LocalDateTime gezien,
            @Nullable LocalDateTime van,
            @Nullable LocalDateTime tot,
            NieuwSignaal.Kind... kinderen) {
        return new NieuwSignaal(
                null,
                "Veldhuis",
                Signaalbron.HUISARTS,
                gezien,
                "Tegen de box gevallen",
                "moeder",
                van,
                tot,
                List.of(kinderen),
                List.of(),
                GEEN);
    }

    private static NieuwSignaal.Kind kind(@Nullable LocalDate geboren, @Nullable LocalDate verwacht, String bsn) {
        return new NieuwSignaal.Kind(null, "Noor Veldhuis", geboren, verwacht, bsn, Geslacht.VROUW, true);
    }

    private static Map<String, String> fouten(NieuwSignaal signaal) {
        return new Signaaltoets(NU)
                .toets(signaal).lijst().stream().collect(Collectors.toMap(Veldfout::veld, Veldfout::melding));
    }
}
