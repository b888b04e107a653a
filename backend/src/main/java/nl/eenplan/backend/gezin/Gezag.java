package nl.eenplan.backend.gezin;

/// Whether an adult has gezag over a child.
public enum Gezag {
    JA("ja"),
    NEE("nee"),
    ONBEKEND("onbekend");

    private final String label;

    Gezag(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
