package nl.eenplan.backend.overleg;

/// The field that somebody brings to the table, shown by its letter.
public enum Discipline {
    MEDISCH("M", "medisch"),
    POLITIE("P", "politie en justitie"),
    JEUGDZORG("J", "jeugdzorg en lokaal team"),
    VEILIG_THUIS("V", "Veilig Thuis");

    private final String letter;
    private final String label;

    Discipline(String letter, String label) {
        this.letter = letter;
        this.label = label;
    }

    public String letter() {
        return letter;
    }

    public String label() {
        return label;
    }
}
