package nl.eenplan.backend.politie;

import org.jspecify.annotations.Nullable;

/// What the officier van justitie says to a second interview.
///
/// @param reden 10 to 4000 characters
public record Verhooroordeel(
        @Nullable Boolean isAkkoord, @Nullable String reden) {}
