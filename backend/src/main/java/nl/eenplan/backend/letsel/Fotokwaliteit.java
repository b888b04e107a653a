package nl.eenplan.backend.letsel;

/// Whether a photograph series can bear an interpretation.
public enum Fotokwaliteit {
    GOED("goed"),
    VOLDOENDE("voldoende"),
    ONVOLDOENDE("onvoldoende: nieuwe foto’s nodig"),
    GEEN("er zijn geen foto’s");

    private final String label;

    Fotokwaliteit(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
