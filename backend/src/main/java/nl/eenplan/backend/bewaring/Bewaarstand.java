package nl.eenplan.backend.bewaring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What whoever works for a gezin sees of its keeping.
///
/// @param bewarenTot the last day on which the file is kept; null while the case is not closed
/// @param vastgehouden null when nothing stands in the way of destruction
public record Bewaarstand(
        @Nullable LocalDate bewarenTot, @Nullable Vastgehouden vastgehouden) {

    /// The reason in words is for the privacy officer alone.
    ///
    /// @param grond null when the reader may not know it: an investigation shows with police data only
    /// @param totEnMet null: until somebody ends it
    public record Vastgehouden(
            @Nullable Bewaargrond grond, @Nullable LocalDate totEnMet) {}
}
