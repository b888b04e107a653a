package nl.eenplan.backend.letsel;

/// LECK gives an advice that is reviewed weekly (W4); a report is final until a next version.
public enum Duidingstatus {
    ADVIES("advies"),
    DEFINITIEF("definitief");

    private final String label;

    Duidingstatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
