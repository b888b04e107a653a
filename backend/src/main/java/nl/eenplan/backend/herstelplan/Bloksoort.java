package nl.eenplan.backend.herstelplan;

import nl.eenplan.backend.toegang.Compartiment;

/// The blocks of the plan, each saved on its own so that two people can work in one plan.
public enum Bloksoort {
    STEMMEN("Stem van het kind", Planblok.Stemmen.class, Compartiment.KINDGESPREK),
    OUDERS("Visie van de ouders", Planblok.Ouders.class, Compartiment.PLAN),
    ANALYSE("Analyse", Planblok.Analyse.class, Compartiment.PLAN),
    SCHADE("Schade per kind", Planblok.Schade.class, Compartiment.LETSELDUIDING),
    VOORWAARDEN("Veiligheidsvoorwaarden", Planblok.Voorwaarden.class, Compartiment.PLAN),
    DOELEN("Doelen en acties", Planblok.Doelen.class, Compartiment.PLAN),
    TOEZICHT("Toezicht en naleving", Planblok.Toezicht.class, Compartiment.PLAN);

    private final String label;
    private final Class<? extends Planblok> vorm;
    private final Compartiment compartiment;

    Bloksoort(String label, Class<? extends Planblok> vorm, Compartiment compartiment) {
        this.label = label;
        this.vorm = vorm;
        this.compartiment = compartiment;
    }

    public String label() {
        return label;
    }

    Class<? extends Planblok> vorm() {
        return vorm;
    }

    /// What must be readable besides PLAN: the child's words and its damage are not for everybody who has a plan task.
    public Compartiment compartiment() {
        return compartiment;
    }
}
