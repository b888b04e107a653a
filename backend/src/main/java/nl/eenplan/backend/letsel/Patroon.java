package nl.eenplan.backend.letsel;

/// Whether the injury shows the print of something (`domain.md` §2 G4c, W3).
public enum Patroon {
    GEEN("geen patroon"),
    VOORWERP("afdruk van een voorwerp"),
    HAND("afdruk van een hand"),
    BEET("afdruk van een gebit"),
    ANDERS("ander patroon");

    private final String label;

    Patroon(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
