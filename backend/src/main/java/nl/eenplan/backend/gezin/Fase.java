package nl.eenplan.backend.gezin;

/// Where a gezin stands: from signal by way of direct and stable safety to recovery (`domain.md` §3).
public enum Fase {
    SIGNAAL("signaal"),
    DIRECTE_VEILIGHEID("directe veiligheid"),
    STABIELE_VEILIGHEID("stabiele veiligheid"),
    HERSTEL("herstel"),
    AFGESLOTEN("afgesloten");

    private final String label;

    Fase(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
