package nl.eenplan.backend.overleg;

import java.util.List;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;

/// What a form of M2 to M7 shows beside its fields.
///
/// @param kind the child of the task (M6), or null
/// @param aanvraag of M1, null when the gezin came from the triage of a melding
/// @param overleggen latest last; the open one holds date, room and participants
public record Overlegvoorbereiding(
        GezinId gezin,
        @Nullable PersoonId kind,
        List<Gezinslid> gezinsleden,
        List<Overlegbeeld.Overlegregel> overleggen,
        @Nullable MedewerkerId regisseur,
        @Nullable Aanvraag aanvraag) {

    /// @param organisatie of the applicant, empty when not known
    public record Aanvraag(
            Aanvraagherkomst herkomst,
            String aanmelder,
            String organisatie,
            String gronden,
            @Nullable Integer eerdereMeldingen,
            boolean isAcuut) {}

    /// @param leeftijd in whole years, -1 for an unborn child
    public record Gezinslid(PersoonId persoon, String naam, boolean isKind, int leeftijd, boolean isOverleden) {

        /// Whether he is born and lives: nobody else is told of the conference or asked for a consent (M3).
        public boolean isTeInformeren() {
            return !isOverleden && (!isKind || leeftijd >= 0);
        }
    }
}
