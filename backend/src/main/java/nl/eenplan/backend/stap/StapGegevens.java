package nl.eenplan.backend.stap;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// What happened in a step that has no form of its own yet.
///
/// @param kenmerk number of an order, request or message; optional, but required when G4a orders an examination
/// @param isFmoNodig G4a, asked in FMO_BESLUIT only
/// @param isBereikt whether the one who was called answered, asked in SPOEDOVERLEG and SPOED_VERTROUWENSARTS only
public record StapGegevens(
        @Nullable LocalDateTime wanneer,
        @Nullable String metWie,
        @Nullable String gedaan,
        @Nullable String afspraken,
        @Nullable String kenmerk,
        @Nullable Boolean isFmoNodig,
        @Nullable Boolean isBereikt) {}
