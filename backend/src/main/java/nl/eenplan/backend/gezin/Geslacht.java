package nl.eenplan.backend.gezin;

/// Sex as the registration knows it.
public enum Geslacht {
    VROUW("vrouw"),
    MAN("man"),
    ANDERS("anders"),
    ONBEKEND("onbekend");

    private final String label;

    Geslacht(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
