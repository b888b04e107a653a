package nl.eenplan.backend.rechten;

import java.time.LocalDate;

/// Whoever asked took his request back.
///
/// @param op the day on which he said so
public record Intrekking(LocalDate op, Weg langs) {

    /// How he let it be known.
    public enum Weg {
        GESPREK,
        TELEFOON,
        BRIEF,
        MAIL
    }
}
