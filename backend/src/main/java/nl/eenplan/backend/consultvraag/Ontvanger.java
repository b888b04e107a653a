package nl.eenplan.backend.consultvraag;

/// Who is asked (`domain.md` §2 F4c to F5c).
public enum Ontvanger {
    LECK("LECK"),
    FORENSISCH_ARTS("forensisch arts elders"),
    ANDERE_ARTS("andere arts of deskundige");

    private final String label;

    Ontvanger(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
