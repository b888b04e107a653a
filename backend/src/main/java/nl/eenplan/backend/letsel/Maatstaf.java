package nl.eenplan.backend.letsel;

/// What lies beside the injury on a photograph so that it can be measured (NFI instruction, W5b).
public enum Maatstaf {
    HOEKLINIAAL("hoekliniaal"),
    LINIAAL("liniaal"),
    GEEN("geen maatstaf in beeld");

    private final String label;

    Maatstaf(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
