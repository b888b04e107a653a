package nl.eenplan.backend.stap;

/// Whether the forensic examination that the police ordered (F5a) was done.
public enum Fmouitkomst {
    UITGEVOERD("uitgevoerd"),
    DEELS("deels uitgevoerd"),
    NIET("niet uitgevoerd");

    private final String label;

    Fmouitkomst(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// A part of it counts as an examination: traces can have been taken.
    public boolean isGedaan() {
        return this != NIET;
    }
}
