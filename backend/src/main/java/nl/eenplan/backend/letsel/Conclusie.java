package nl.eenplan.backend.letsel;

/// Conclusion codes of a letselduiding (`domain.md` §2 F6).
public enum Conclusie {
    ZIEKTE("ziekte of aandoening"),
    ACCIDENTEEL("accidenteel"),
    TOEGEBRACHT("toegebracht"),
    ONBEPAALD("niet te bepalen");

    private final String label;

    Conclusie(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
