package nl.eenplan.backend.herstelplan;

/// The blocks of the plan, each saved on its own so that two people can work in one plan.
public enum Bloksoort {
    STEMMEN("Stem van het kind"),
    OUDERS("Visie van de ouders"),
    ANALYSE("Analyse"),
    SCHADE("Schade per kind"),
    VOORWAARDEN("Veiligheidsvoorwaarden"),
    DOELEN("Doelen en acties"),
    TOEZICHT("Toezicht en naleving");

    private final String label;

    Bloksoort(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
