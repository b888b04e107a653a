package nl.eenplan.backend.politie;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// A trace goes from whoever has it to somebody else.
///
/// @param nieuwZegel required when the seal was not whole
/// @param opmerking required when the seal was not whole; 10 to 2000 characters
public record OverdrachtGegevens(
        @Nullable String aan,
        @Nullable LocalDateTime op,
        @Nullable Boolean isZegelHeel,
        @Nullable String nieuwZegel,
        @Nullable String opmerking) {}
