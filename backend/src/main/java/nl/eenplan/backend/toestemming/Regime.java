package nl.eenplan.backend.toestemming;

/// Which ages decide (`domain.md` §5, "Who consents").
public enum Regime {
    /// Bound to treatment (BW 7:447 and 7:450; Jeugdwet 7.3.4): below 12 whoever has gezag, from 12 up to 16 the child
    /// and whoever has gezag, from 16 the child alone.
    BEHANDELING(16),
    /// Other disclosure (Wmo 5.3.3): below 12 whoever has gezag, from 12 the child alone.
    VERSTREKKING(12);

    private final int alleenVanaf;

    Regime(int alleenVanaf) {
        this.alleenVanaf = alleenVanaf;
    }

    /// The age from which a child that can judge its interests decides alone.
    public int alleenVanaf() {
        return alleenVanaf;
    }
}
