package nl.eenplan.backend.duiding;

/// What a second reader says of a letselduiding.
public enum Leesoordeel {
    EENS,
    OPMERKINGEN
}
