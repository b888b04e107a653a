package nl.eenplan.backend.stap;

/// Why a forensic examination (F5a) was not done. Says something of health or of consent: for doctors only.
public enum Fmoreden {
    KIND_WILDE_NIET("het kind of de jongere wilde het niet", true),
    GEZAG_WILDE_NIET("wie het gezag heeft, gaf geen toestemming", true),
    MEDISCH_NIET_MOGELIJK("het kon medisch niet", false),
    OPDRACHT_INGETROKKEN("de politie trok de opdracht in", false),
    TE_LAAT("het was te laat om nog sporen te vinden", false),
    ANDERS("een andere reden", false);

    private final String label;
    private final boolean isWeigering;

    Fmoreden(String label, boolean isWeigering) {
        this.label = label;
        this.isWeigering = isWeigering;
    }

    public String label() {
        return label;
    }

    /// Whether somebody who may decide said no, so that it must be known who.
    public boolean isWeigering() {
        return isWeigering;
    }
}
