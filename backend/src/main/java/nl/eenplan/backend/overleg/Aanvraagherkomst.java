package nl.eenplan.backend.overleg;

/// Through which door a gezin comes to the conference without the signal of a doctor (`domain.md` §3 M1).
public enum Aanvraagherkomst {
    RADAR("radar van Veilig Thuis: meldingen stapelen zich op"),
    TRIAGE("triage of onderzoek van Veilig Thuis"),
    GI("gecertificeerde instelling"),
    LOKAAL_TEAM("lokaal team"),
    ANDERS("andere partner in de regio");

    private final String label;

    Aanvraagherkomst(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
