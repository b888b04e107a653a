package nl.eenplan.backend.herstelplan;

import java.time.LocalDate;
import nl.eenplan.backend.herstelplan.Planbeeld.Basis;
import org.jspecify.annotations.Nullable;

/// M8: finishes the draft that was written in the plan editor. A message about a block has that block as `veld`.
public record Opstelgegevens(
        @Nullable Basis basis,
        @Nullable LocalDate begin,
        @Nullable LocalDate evaluatie) {}
