package nl.eenplan.backend.foto;

/// What happened to a photograph, for the custody that goes with it (NFI instruction, `domain.md` F3 and F5a).
public enum Bewaarhandeling {
    ONTVANGEN("ontvangen"),
    VERZEGELD("bewaard en verzegeld"),
    BEKEKEN("bekeken"),
    AFSCHRIFT("afschrift zonder locatie opgehaald"),
    ORIGINEEL("origineel opgehaald"),
    CONTROLE_GOED("zegel gecontroleerd: ongewijzigd"),
    CONTROLE_FOUT("zegel gecontroleerd: klopt niet"),
    GEWIST("gewist van camera en telefoon"),
    OVERGEDRAGEN("overgedragen");

    private final String label;

    Bewaarhandeling(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
