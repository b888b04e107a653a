package nl.eenplan.backend.letsel;

/// How far a version of a letselduiding is. It counts as an advice until a second reader agreed (F6, PD).
public enum Duidingstand {
    ADVIES("advies"),
    WACHT_OP_LEZER("advies; wacht op de tweede lezer"),
    OPMERKINGEN("advies; de tweede lezer heeft opmerkingen"),
    DEFINITIEF("definitief");

    private final String label;

    Duidingstand(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
