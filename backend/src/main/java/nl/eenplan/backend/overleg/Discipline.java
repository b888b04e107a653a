package nl.eenplan.backend.overleg;

import nl.eenplan.backend.toegang.Compartiment;

/// The field that somebody brings to the table, shown by its letter.
public enum Discipline {
    MEDISCH("M", "medisch", Compartiment.MEDISCH),
    POLITIE("P", "politie en justitie", Compartiment.POLITIE),
    JEUGDZORG("J", "jeugdzorg en lokaal team", Compartiment.JEUGDHULP),
    VEILIG_THUIS("V", "Veilig Thuis", Compartiment.VEILIGHEID);

    private final String letter;
    private final String label;
    private final Compartiment compartiment;

    Discipline(String letter, String label, Compartiment compartiment) {
        this.letter = letter;
        this.label = label;
        this.compartiment = compartiment;
    }

    public String letter() {
        return letter;
    }

    public String label() {
        return label;
    }

    /// Where the professional detail of this field lies; the table reads the summary only.
    Compartiment compartiment() {
        return compartiment;
    }
}
