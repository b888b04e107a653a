package nl.eenplan.backend.letsel;

/// Answer to: does this injury fit the explanation, and what this child can do already?
public enum Passend {
    JA("ja"),
    NEE("nee"),
    TWIJFEL("twijfel");

    private final String label;

    Passend(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
