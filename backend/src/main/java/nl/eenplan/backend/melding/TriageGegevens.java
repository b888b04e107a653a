package nl.eenplan.backend.melding;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Triage of Veilig Thuis, G6 and G7, within 5 working days of the melding (Uitvoeringsbesluit Wmo 4.1.7).
///
/// @param veiligheidsscore 0 (never safe) to 10 (safe)
/// @param strafbaarToelichting which offence, required when G6 is yes
/// @param isStructureelOnveilig C1: structurally unsafe, regular effort tried without result, no coherent approach
/// @param isHerhaald C2: repeated or continuing harmful events
/// @param isMda G7
/// @param mdaMotivering required when the decision differs from the advice of the table
public record TriageGegevens(
        @Nullable Integer veiligheidsscore,
        @Nullable String feiten,
        @Nullable Boolean isStrafbaar,
        @Nullable String strafbaarToelichting,
        @Nullable Boolean isStructureelOnveilig,
        @Nullable Boolean isHerhaald,
        Set<Kenmerk> kenmerken,
        @Nullable Boolean isMda,
        @Nullable String mdaMotivering) {

    public TriageGegevens {
        kenmerken = Set.copyOf(kenmerken);
    }
}
