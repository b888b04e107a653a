package nl.eenplan.backend.dienst;

import java.time.Instant;
import java.util.List;
import nl.eenplan.processes.api.MedewerkerId;
import org.jspecify.annotations.Nullable;

/// How a desk is reached at this moment.
///
/// @param keten whom to phone, in this order; never empty, as a desk has a number of its own
/// @param isBezet somebody answers now: who is on duty, or the desk itself day and night
/// @param tot when who is on duty hands over, null when nobody is
/// @param daarna who takes over then, or comes next when nobody is on duty
/// @param vanaf from when he does
/// @param antwoordBinnen minutes without an answer after which the next one is phoned
public record Loketstand(
        LoketId loket,
        Loketsoort soort,
        String naam,
        String uitleg,
        List<Schakel> keten,
        boolean isBezet,
        @Nullable Instant tot,
        @Nullable String daarna,
        @Nullable Instant vanaf,
        int antwoordBinnen) {

    /// @param loket the desk through which he is reached, another one for a fallback
    /// @param wie the person, or the desk when nobody in particular answers
    /// @param rol in words, as `achterwacht` or the name of the desk
    /// @param medewerker null for who has no account here
    /// @param isTerugval he belongs to another desk
    public record Schakel(
            LoketId loket,
            String wie,
            String rol,
            String telefoon,
            @Nullable MedewerkerId medewerker,
            boolean isTerugval) {}
}
