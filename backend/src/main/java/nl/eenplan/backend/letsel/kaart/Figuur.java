package nl.eenplan.backend.letsel.kaart;

/// Whose outline the body map shows; a baby is not a small adolescent.
public enum Figuur {
    ZUIGELING("zuigeling"),
    KIND("kind"),
    ADOLESCENT("adolescent");

    private static final int KIND_VANAF_MAANDEN = 24;
    private static final int ADOLESCENT_VANAF_MAANDEN = 12 * 12;

    private final String label;

    Figuur(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// The outline that fits the age; the doctor may choose another.
    ///
    /// @param maanden negative when not known
    public static Figuur van(int maanden) {
        if (maanden < 0) {
            return KIND;
        }
        if (maanden < KIND_VANAF_MAANDEN) {
            return ZUIGELING;
        }
        return maanden < ADOLESCENT_VANAF_MAANDEN ? KIND : ADOLESCENT;
    }
}
