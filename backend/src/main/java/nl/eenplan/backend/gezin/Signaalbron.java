package nl.eenplan.backend.gezin;

/// Through which door a signal came in (`domain.md` §2 F0).
public enum Signaalbron {
    HUISARTS("huisartsenpraktijk"),
    SPOEDEISENDE_HULP("spoedeisende hulp"),
    JEUGDGEZONDHEIDSZORG("jeugdgezondheidszorg"),
    ZIEKENHUIS("ziekenhuis"),
    ALERT("ALERT-melding in het dossier"),
    KINDCHECK("kindcheck"),
    VERTROUWENSARTS("vertrouwensarts"),
    FORENSISCH_ARTS("forensisch arts"),
    ANDERS("anders");

    private final String label;

    Signaalbron(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
