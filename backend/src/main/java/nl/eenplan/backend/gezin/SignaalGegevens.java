package nl.eenplan.backend.gezin;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// What another doctor passes on of a child. Text that was not filled in is empty, never null.
///
/// @param gevondenDoor who said or saw it
/// @param gezienOp when it was said or seen, Dutch local time
public record SignaalGegevens(
        @Nullable Signaalaanleiding wat,
        String beschrijving,
        String gevondenDoor,
        @Nullable LocalDateTime gezienOp) {}
