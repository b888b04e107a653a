package nl.eenplan.backend.stap;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// What happened in a step that has no form of its own yet.
///
/// @param kenmerk number of an order, request or message, optional
/// @param isFmoNodig G4a, asked in FMO_BESLUIT only
public record StapGegevens(
        @Nullable LocalDateTime wanneer,
        @Nullable String metWie,
        @Nullable String gedaan,
        @Nullable String afspraken,
        @Nullable String kenmerk,
        @Nullable Boolean isFmoNodig) {}
