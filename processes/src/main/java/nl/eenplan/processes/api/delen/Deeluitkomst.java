package nl.eenplan.processes.api.delen;

/// What the table answers.
public enum Deeluitkomst {
    TOEGESTAAN(true),
    /// Allowed once somebody has written why it is necessary; minimum data.
    MET_MOTIVERING(true),
    /// Not now; it would be with consent.
    VRAAG_TOESTEMMING(false),
    /// Not before a second professional agrees.
    TWEEDE_BEOORDELAAR(false),
    GEWEIGERD(false);

    private final boolean isOpen;

    Deeluitkomst(boolean isOpen) {
        this.isOpen = isOpen;
    }

    /// Whether the receiver may see it without anything else happening first.
    public boolean isOpen() {
        return isOpen;
    }
}
