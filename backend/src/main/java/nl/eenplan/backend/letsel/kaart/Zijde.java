package nl.eenplan.backend.letsel.kaart;

/// Side as seen from the child.
public enum Zijde {
    LINKS("links"),
    RECHTS("rechts"),
    MIDDEN("midden"),
    BEIDE("beide zijden");

    private final String label;

    Zijde(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
