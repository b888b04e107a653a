package nl.eenplan.backend.letsel;

/// How the size of an injury became known; an estimate does not pass for a measurement.
public enum Meetwijze {
    LINIAAL("gemeten met een liniaal"),
    GESCHAT("geschat");

    private final String label;

    Meetwijze(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
