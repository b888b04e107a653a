package nl.eenplan.backend.noodtoegang;

/// What kind of danger it is; the family reads it in the extract of its log.
public enum Noodreden {
    KIND_IN_GEVAAR("een kind is nu in gevaar"),
    MEDISCHE_NOOD("een kind heeft nu medische zorg nodig"),
    DREIGEND_GEWELD("er dreigt nu geweld in het gezin"),
    KIND_VERMIST("een kind is vermist");

    private final String label;

    Noodreden(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
