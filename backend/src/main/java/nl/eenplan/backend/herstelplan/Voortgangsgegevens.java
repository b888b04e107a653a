package nl.eenplan.backend.herstelplan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// M11: how each goal stands, how safe it is, and the judgement of MG3 and MG4.
///
/// @param laatsteIncident the last harmful event known, or null when there was none since the plan began
/// @param isDoorKindBevestigd whether the children themselves say that it is safe (MG4)
public record Voortgangsgegevens(
        @Nullable LocalDate op,
        List<Doelstand> doelen,
        @Nullable Integer veiligheidscijfer,
        @Nullable LocalDate laatsteIncident,
        @Nullable Boolean isDoorKindBevestigd,
        @Nullable Oordeel oordeel,
        String motivering) {

    public record Doelstand(@Nullable UUID doel, @Nullable Stand stand, String toelichting) {}

    public enum Stand {
        BEHAALD,
        OP_WEG,
        STAAT_STIL
    }

    public enum Oordeel {
        DOORGAAN("Voortgang besproken: het plan gaat door."),
        BIJSTELLEN("Voortgang besproken: het plan wordt bijgesteld."),
        /// Stagnation or new violence: escalate within 24 hours (MG3).
        STAGNATIE("Voortgang besproken: het plan stagneert en wordt opgeschaald."),
        /// PD: 6 months without incident, goals met, child confirms (MG4).
        STABIEL("Voortgang besproken: de kinderen zijn stabiel veilig.");

        private final String zin;

        Oordeel(String zin) {
            this.zin = zin;
        }

        String zin() {
            return zin;
        }
    }
}
