package nl.eenplan.backend.letsel;

/// Unit of the size of an injury.
public enum Maateenheid {
    MM("mm"),
    CM("cm");

    private final String label;

    Maateenheid(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
