package nl.eenplan.backend.inzage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the owner of a withheld part answers.
///
/// @param tot last day on which the asker may look; with TOEKENNEN only
/// @param isBevestigd whether what the asker says holds, does
/// @param toelichting what the asker reads, at most 2,000 characters
public record Inzageoordeel(
        @Nullable Besluit besluit, @Nullable LocalDate tot, boolean isBevestigd, String toelichting) {

    public enum Besluit {
        TOEKENNEN,
        TOESTEMMING_VRAGEN,
        WEIGEREN
    }
}
