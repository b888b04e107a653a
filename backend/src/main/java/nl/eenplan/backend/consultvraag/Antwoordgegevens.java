package nl.eenplan.backend.consultvraag;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// What came back on a question.
///
/// @param kindnummer as it stands on the answer: with another child's number nothing is stored
/// @param adviseur who answered
public record Antwoordgegevens(
        String kindnummer,
        String adviseur,
        String advies,
        @Nullable LocalDateTime ontvangenOp) {}
