package nl.eenplan.backend.foto;

/// What becomes of a photograph that is offered.
public sealed interface Fotoontvangst {

    /// @param isNieuw false when the same file was there already, recognised by its SHA-256: it was not kept twice
    record Bewaard(Opname opname, boolean isNieuw) implements Fotoontvangst {}

    /// Nothing was kept; the Dutch message says what is wrong and what to do.
    record Geweigerd(String melding) implements Fotoontvangst {}
}
