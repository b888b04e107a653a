package nl.eenplan.backend.letsel;

/// What is known of the clotting of the blood of child and family (`domain.md` §2 F2).
public enum Stolling {
    NORMAAL("normaal"),
    AFWIJKEND("afwijkend"),
    ONBEKEND("nog niet bekend");

    private final String label;

    Stolling(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
