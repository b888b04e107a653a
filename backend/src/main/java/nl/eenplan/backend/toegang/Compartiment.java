package nl.eenplan.backend.toegang;

/// The compartments in which case content lies; what a role may see differs per compartment (`domain.md` §5).
public enum Compartiment {
    /// Number, phase, members by name, who is involved: what everybody at work for the family must know.
    GEZIN("gezin"),
    MELDING("melding"),
    VEILIGHEID("veiligheid"),
    MEDISCH("medisch"),
    /// The conclusion of the letselduiding, apart from its detail.
    LETSELDUIDING("letselduiding"),
    POLITIE("politie"),
    JEUGDHULP("jeugdhulp"),
    KINDGESPREK("kindgesprek"),
    PLAN("plan"),
    OVERLEG("overleg");

    private final String label;

    Compartiment(String label) {
        this.label = label;
    }

    /// The word in "Afgeschermd (medisch)".
    public String label() {
        return label;
    }
}
