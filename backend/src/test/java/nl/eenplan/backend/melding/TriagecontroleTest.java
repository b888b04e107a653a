package nl.eenplan.backend.melding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.eenplan.backend.stap.Invoer;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.processes.api.Beslistafel.Besluit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TriagecontroleTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 3, 26);
    private static final LocalDate UITERSTE = LocalDate.of(2026, 4, 13);
    private static final Besluit TERUG = new Besluit("TERUG", "", "1");
    private static final Besluit AANVAARD = new Besluit("AANVAARD", "", "1");

    @Test
    @DisplayName("Afwijken van het advies over MDA++ kan alleen met motivering")
    void vraagtMotiveringBijAfwijken() {
        assertThat(triage(5, false, null, TERUG)).isEmpty();
        assertThat(triage(5, true, null, AANVAARD)).isEmpty();
        assertThat(triage(5, true, null, TERUG)).containsExactly("mdaMotivering");
        assertThat(triage(5, false, " ", AANVAARD)).containsExactly("mdaMotivering");
        assertThat(triage(5, false, "Gezin is al in beeld bij het lokale team.", AANVAARD))
                .isEmpty();
    }

    @Test
    @DisplayName("Een veiligheidscijfer ligt tussen 0 en 10")
    void weigertAnderCijfer() {
        assertThat(triage(-1, false, null, TERUG)).containsExactly("veiligheidsscore");
        assertThat(triage(11, false, null, TERUG)).containsExactly("veiligheidsscore");
        assertThat(triage(null, false, null, TERUG)).containsExactly("veiligheidsscore");
        assertThat(triage(0, false, null, TERUG)).isEmpty();
        assertThat(triage(10, false, null, TERUG)).isEmpty();
    }

    @Test
    @DisplayName("Kennisgeving uitstellen kan met reden en hoogstens twee weken na de wettelijke termijn")
    void begrenstUitstel() {
        assertThat(uitstel("Gevaar voor het kind", UITERSTE)).isEmpty();
        assertThat(uitstel("Gevaar voor het kind", UITERSTE.plusDays(1)))
                .containsExactly(new Veldfout(
                        "uitgesteldTot", "Kies een dag tot en met 13-4-2026: uitstel duurt hoogstens 2 weken."));
        assertThat(uitstel("Gevaar voor het kind", VANDAAG.minusDays(1)))
                .extracting(Veldfout::veld)
                .containsExactly("uitgesteldTot");
        assertThat(uitstel(null, UITERSTE)).extracting(Veldfout::veld).containsExactly("redenUitstel");
    }

    @Test
    @DisplayName("Een kennisgeving kan niet in de toekomst zijn gegeven")
    void weigertToekomst() {
        var morgen = new KennisgevingOudersGegevens(
                true, VANDAAG.plusDays(1), Wijze.GESPREK, "beide ouders", null, null, null, null);

        assertThat(fouten(invoer -> Triagecontrole.kennisgeving(morgen, VANDAAG, UITERSTE, false, invoer)))
                .extracting(Veldfout::veld)
                .containsExactly("gegevenOp");
    }

    @Test
    @DisplayName("Voorwaarden zonder akkoord van de ouders vragen een toelichting")
    void vraagtToelichtingZonderAkkoord() {
        var voorwaarde = new VoorwaardenGegevens.Voorwaarde("Noor is nooit alleen met vader", "vader", "grootmoeder");

        assertThat(fouten(invoer ->
                        Triagecontrole.voorwaarden(new VoorwaardenGegevens(List.of(voorwaarde), false, null), invoer)))
                .extracting(Veldfout::veld)
                .containsExactly("toelichting");
        assertThat(fouten(invoer -> Triagecontrole.voorwaarden(new VoorwaardenGegevens(List.of(), true, null), invoer)))
                .extracting(Veldfout::veld)
                .containsExactly("voorwaarden");
    }

    private static List<String> triage(
            @Nullable Integer score, boolean isMda, @Nullable String motivering, Besluit advies) {
        var gegevens =
                new TriageGegevens(score, "Drie plekken", false, null, false, false, Set.of(), isMda, motivering);
        return fouten(invoer -> Triagecontrole.triage(gegevens, advies, invoer)).stream()
                .map(Veldfout::veld)
                .toList();
    }

    private static List<Veldfout> uitstel(@Nullable String reden, LocalDate tot) {
        var gegevens = new KennisgevingOudersGegevens(false, null, null, null, reden, tot, null, null);
        return fouten(invoer -> Triagecontrole.kennisgeving(gegevens, VANDAAG, UITERSTE, false, invoer));
    }

    private static List<Veldfout> fouten(Consumer<Invoer> controle) {
        Invoer invoer = new Invoer(Clock.fixed(Instant.parse("2026-03-26T11:00:00Z"), ZoneId.of("Europe/Amsterdam")));
        controle.accept(invoer);
        return invoer.fouten();
    }
}
