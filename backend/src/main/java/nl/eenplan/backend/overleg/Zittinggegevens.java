package nl.eenplan.backend.overleg;

import java.time.LocalDate;
import java.util.List;
import nl.eenplan.processes.api.MedewerkerId;
import org.jspecify.annotations.Nullable;

/// M7: what the table found, proposed and agreed, and MG2.
///
/// @param veiligheidscijfer safety now, 0 (unsafe) to 10 (safe)
/// @param letselbevindingen may stay empty; medical detail does not belong here
public record Zittinggegevens(
        List<Aanwezige> aanwezigen,
        @Nullable Integer veiligheidscijfer,
        List<Bevinding> bevindingen,
        String patroon,
        String letselbevindingen,
        List<Besluit> besluiten,
        List<Actie> acties,
        @Nullable Boolean isDirectVeilig,
        String motivering) {

    public record Aanwezige(@Nullable MedewerkerId medewerker, boolean isAanwezig) {}

    public record Bevinding(@Nullable Soort soort, String tekst, String bron) {

        public enum Soort {
            FEIT,
            INTERPRETATIE
        }
    }

    /// @param bevoegd the body that decides; the table only proposes where it is not `TAFEL`
    /// @param afwijkendStandpunt who sees it otherwise and why, or empty
    public record Besluit(
            @Nullable Besluitsoort soort,
            String tekst,
            @Nullable Bevoegd bevoegd,
            String afwijkendStandpunt) {}

    public record Actie(
            String tekst,
            @Nullable MedewerkerId eigenaar,
            @Nullable LocalDate uiterlijk) {}
}
