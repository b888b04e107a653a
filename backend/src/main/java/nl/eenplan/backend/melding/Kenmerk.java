package nl.eenplan.backend.melding;

/// Features that support the MDA++ criteria (`domain.md` §3, W25).
public enum Kenmerk {
    LANGE_GESCHIEDENIS("lange geschiedenis van onveiligheid"),
    HOOG_ESCALATIERISICO("groot risico op escalatie"),
    MEERDERE_LEEFGEBIEDEN("problemen op meer leefgebieden");

    private final String label;

    Kenmerk(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
