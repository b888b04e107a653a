package nl.eenplan.backend.toestemming;

import java.time.LocalDate;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;

/// What the dialog "Toestemming vastleggen" asks: one answer of one person, or that it was asked.
///
/// @param over whose data it is
/// @param isWilsbekwaam whether that person can judge his interests; asked from 12 years on
/// @param beoordeeldDoor who judged that
/// @param gever a member of the family, or null with the name of somebody outside it
/// @param totEnMet null for as long as a consent may count
public record Verklaring(
        @Nullable PersoonId over,
        @Nullable Waarvoor waarvoor,
        @Nullable Antwoord antwoord,
        @Nullable PersoonId gever,
        String geverBuiten,
        @Nullable Boolean isWilsbekwaam,
        String beoordeeldDoor,
        @Nullable Wijze wijze,
        String getuige,
        @Nullable LocalDate op,
        @Nullable LocalDate totEnMet) {

    public enum Antwoord {
        GEGEVEN,
        GEWEIGERD,
        GEVRAAGD
    }
}
