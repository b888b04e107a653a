package nl.eenplan.backend.melding;

import java.time.Instant;
import java.util.List;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Rol;
import org.jspecify.annotations.Nullable;

/// The five steps of the meldcode for one child (L6), filled from what was done, never ticked by hand.
public record Meldcode(PersoonId kind, String kindNaam, List<Stap> stappen) {

    public long gedaan() {
        return stappen.stream().filter(stap -> stap.stand() != Stand.OPEN).count();
    }

    /// @param hoe what fulfilled the step, without medical detail; of the talk also what was said in it; null
    ///     when the step is still open
    /// @param door the role whose step it was; null when it was one of several
    /// @param reden why the step was not needed, or not done
    /// @param isBijLetsel whether what fulfilled it stands with the injuries
    public record Stap(
            int nummer,
            String naam,
            Stand stand,
            @Nullable String hoe,
            @Nullable Rol door,
            @Nullable Instant op,
            @Nullable String reden,
            boolean isBijLetsel) {

        public boolean isGedaan() {
            return stand == Stand.GEDAAN;
        }
    }

    public enum Stand {
        OPEN,
        GEDAAN,
        /// Left out, and why.
        NIET_NODIG
    }
}
