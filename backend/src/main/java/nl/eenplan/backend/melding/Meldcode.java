package nl.eenplan.backend.melding;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The five steps of the meldcode for one child (L6), filled from what was done, never ticked by hand.
public record Meldcode(String kindNaam, List<Stap> stappen) {

    /// @param hoe what fulfilled the step, without medical detail; null when it is still open
    public record Stap(
            int nummer,
            String naam,
            boolean isGedaan,
            @Nullable String hoe,
            @Nullable Instant op) {}
}
