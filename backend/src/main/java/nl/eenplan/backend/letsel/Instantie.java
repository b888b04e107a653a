package nl.eenplan.backend.letsel;

/// Who examines on behalf of the doctor (`domain.md` §2 F5c).
public enum Instantie {
    REGIONAAL("forensisch arts in de regio"),
    LECK("LECK: complex, radiologie of zeldzame ziekte"),
    NFI_LOEF("NFI of LOEF, op last van de politie");

    private final String label;

    Instantie(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
