package nl.eenplan.backend.melding;

/// What an actieoverleg puts in order, before one acts on another's field (W22).
public enum Handeling {
    KINDGESPREK("gesprek met het kind"),
    AANHOUDING("aanhouding"),
    STUDIOVERHOOR("studioverhoor"),
    OUDERGESPREK("gesprek met de ouders");

    private final String label;

    Handeling(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
