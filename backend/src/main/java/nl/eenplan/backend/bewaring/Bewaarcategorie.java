package nl.eenplan.backend.bewaring;

/// The kinds of data that have a term of their own (`domain.md` §6); the terms stand in `bewaartermijn`.
public enum Bewaarcategorie {
    VT_DOSSIER("dossier van Veilig Thuis en MDA++"),
    MEDISCH("medisch dossier"),
    JEUGDHULP("dossier jeugdhulp"),
    /// Destroyed on its own, mostly long before the file.
    HUISVERBOD("gegevens over een huisverbod"),
    LOGBOEK("logboek"),
    STATISTIEK("aantallen voor de statistiek");

    private final String label;

    Bewaarcategorie(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
