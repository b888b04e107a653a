package nl.eenplan.backend.overleg;

/// What became of the answer to an invitation.
public sealed interface Beantwoording {

    record Beantwoord() implements Beantwoording {}

    /// Nothing was stored: by now the user sits elsewhere at that time.
    record Bezet() implements Beantwoording {}

    /// Nothing was stored: the conference was moved, cancelled or held.
    record NietMeerOpen() implements Beantwoording {}
}
