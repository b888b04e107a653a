package nl.eenplan.backend.herstelplan;

/// The lifecycle of `domain.md` §4; the last three stand beside it.
public enum Planfase {
    CONCEPT("concept"),
    WEDERHOOR("hoor en wederhoor"),
    VASTGESTELD("vastgesteld"),
    UITVOERING("in uitvoering"),
    BIJGESTELD("wordt bijgesteld"),
    STABIEL("stabiel"),
    MONITORING("monitoring"),
    AFGESLOTEN("afgesloten"),
    OPGESCHORT("opgeschort"),
    OVERGEDRAGEN("overgedragen"),
    VERVALLEN("vervallen");

    private final String label;

    Planfase(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// Whether this plan is the one active plan of its gezin.
    public boolean isActief() {
        return this != AFGESLOTEN && this != OVERGEDRAGEN && this != VERVALLEN;
    }

    /// Whether the blocks may be edited; before and after, the contents are fixed.
    public boolean isBewerkbaar() {
        return this == CONCEPT || this == WEDERHOOR || this == BIJGESTELD;
    }
}
