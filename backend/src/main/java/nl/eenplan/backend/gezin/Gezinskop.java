package nl.eenplan.backend.gezin;

import java.time.Instant;
import java.util.List;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;

/// The header of the family page.
///
/// @param regisseur null while there is none
/// @param veiligheid the safety scores 0–10, oldest first; empty while none was given
/// @param volgende the open task with the first term; null when nothing is open
public record Gezinskop(
        GezinId id,
        String nummer,
        String naam,
        Fase fase,
        @Nullable Regisseur regisseur,
        List<Veiligheidsscore> veiligheid,
        @Nullable VolgendeTermijn volgende) {

    public record Regisseur(String naam, String organisatie) {}

    public record Veiligheidsscore(int score, Instant op) {}

    /// @param soort null when the user may not know what it is
    /// @param behandelaar null when it lies in the pool of `rol`
    public record VolgendeTermijn(
            @Nullable Taaksoort soort, Rol rol, @Nullable String behandelaar, Instant termijn) {}
}
