package nl.eenplan.backend.letsel;

/// What this child can do by itself; decides what an injury can be explained by (`domain.md` §2 F2, W3).
public enum Mobiliteit {
    LIGT("ligt, rolt nog niet"),
    ROLT("rolt om"),
    KRUIPT("tijgert of kruipt"),
    LOOPT_LANGS("loopt langs meubels"),
    LOOPT("loopt los"),
    BEPERKT("beperkt door ziekte of handicap");

    private final String label;

    Mobiliteit(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
