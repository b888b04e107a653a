package nl.eenplan.backend.melding;

/// How something was told.
public enum Wijze {
    GESPREK("gesprek"),
    TELEFOON("telefoon"),
    BRIEF("brief"),
    BEVEILIGD_BERICHT("beveiligd bericht");

    private final String label;

    Wijze(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
