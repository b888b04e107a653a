package nl.eenplan.backend.toegang;

/// For an action that a password alone does not carry, as emergency access.
///
/// Call [#vereis()] first. Whoever has not just proven himself with a second factor gets an exception, which the
/// screen answers by asking for it and coming back to where the person was.
public interface Tweedefactor {

    /// @throws TweedeFactorNodig when the last proof is longer ago than the setting `eenplan.tweede-factor` allows, and
    /// for work without a login of its own
    void vereis();

    /// Whether [#vereis()] would let the person through now.
    boolean isBewezen();
}
