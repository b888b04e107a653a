package nl.eenplan.backend.termijn;

/// What a term is counted in.
public enum Eenheid {
    MINUUT("minuut", "minuten"),
    UUR("uur", "uur"),
    WERKDAG("werkdag", "werkdagen"),
    DAG("dag", "dagen"),
    WEEK("week", "weken"),
    MAAND("maand", "maanden"),
    JAAR("jaar", "jaar");

    private final String enkelvoud;
    private final String meervoud;

    Eenheid(String enkelvoud, String meervoud) {
        this.enkelvoud = enkelvoud;
        this.meervoud = meervoud;
    }

    /// As `5 werkdagen`.
    public String telling(int hoeveelheid) {
        return hoeveelheid + " " + (hoeveelheid == 1 ? enkelvoud : meervoud);
    }

    /// A term in hours or minutes ends at a moment, every other one at the end of a day.
    public boolean isOpTijdstip() {
        return this == MINUUT || this == UUR;
    }
}
