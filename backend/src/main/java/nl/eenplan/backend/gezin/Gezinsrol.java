package nl.eenplan.backend.gezin;

/// What somebody is in the gezin.
public enum Gezinsrol {
    KIND("kind"),
    OUDER("ouder"),
    STIEFOUDER("stiefouder"),
    GROOTOUDER("grootouder"),
    ANDERS("anders");

    private final String label;

    Gezinsrol(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
