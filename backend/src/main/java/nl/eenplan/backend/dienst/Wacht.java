package nl.eenplan.backend.dienst;

/// Who is phoned first, and who when he does not answer.
public enum Wacht {
    VOORWACHT("voorwacht"),
    ACHTERWACHT("achterwacht");

    private final String label;

    Wacht(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
