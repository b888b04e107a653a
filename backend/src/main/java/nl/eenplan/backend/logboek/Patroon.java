package nl.eenplan.backend.logboek;

import java.time.Instant;
import nl.eenplan.processes.api.MedewerkerId;
import org.jspecify.annotations.Nullable;

/// Something in the log that is worth a question, about one professional in one hour or on one day.
///
/// @param gezinsnummer null when it is about more than one gezin
public record Patroon(
        Sleutel sleutel,
        String naam,
        @Nullable String organisatie,
        @Nullable String gezinsnummer,
        long rijen,
        long gezinnen,
        @Nullable Beoordeling beoordeling) {

    /// @param gezin in text, null when it is about more than one
    public record Sleutel(
            Patroonsoort soort,
            MedewerkerId medewerker,
            Instant venster,
            @Nullable String gezin) {}

    public record Beoordeling(Oordeel oordeel, String reden, String door, Instant op) {}

    public enum Oordeel {
        IN_ORDE,
        NAVRAAG,
        OVERTREDING
    }
}
