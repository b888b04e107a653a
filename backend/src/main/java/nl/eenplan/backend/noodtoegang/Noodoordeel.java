package nl.eenplan.backend.noodtoegang;

import org.jspecify.annotations.Nullable;

/// What the privacy officer thinks of it.
///
/// @param reden 10 to 2000 characters
public record Noodoordeel(
        @Nullable Uitkomst oordeel, @Nullable String reden) {

    public enum Uitkomst {
        TERECHT,
        NIET_TERECHT,
        NAVRAAG
    }
}
