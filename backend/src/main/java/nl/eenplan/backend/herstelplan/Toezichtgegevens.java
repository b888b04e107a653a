package nl.eenplan.backend.herstelplan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.eenplan.backend.herstelplan.Planbeeld.Naleving;
import org.jspecify.annotations.Nullable;

/// One round of checks: each agreement that is due, how it was kept, the proof and what followed.
///
/// @param veiligheidscijfer 0 (unsafe) to 10 (safe)
public record Toezichtgegevens(
        @Nullable LocalDate op,
        List<Controle> controles,
        @Nullable Integer veiligheidscijfer) {

    /// @param gevolg required when the agreement was not kept
    public record Controle(
            @Nullable UUID afspraak, @Nullable Naleving naleving, String bewijs, String gevolg) {}
}
