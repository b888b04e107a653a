package nl.eenplan.backend.melding;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// Feedback to the reporter, 5 working days after each decision (PD): the steps taken (Wmo 4.1.1(2)g) and nothing else
/// (5.3.3).
public record TerugkoppelingGegevens(
        @Nullable LocalDateTime gegevenOp,
        @Nullable Wijze wijze,
        @Nullable String stappen) {}
