package nl.eenplan.backend.letsel.kaart;

/// Region of the body map on which an injury lies.
public enum Lichaamsdeel {
    HOOFD("hoofd"),
    WANG("wang"),
    OOG("oog"),
    OOR("oor"),
    NEUS("neus"),
    KAAK("kin of kaak"),
    MOND("mond"),
    NEK_HALS("nek of hals"),
    BORST("borst"),
    BUIK("buik"),
    RUG("rug"),
    SCHOUDER("schouder"),
    BOVENARM("bovenarm"),
    ELLEBOOG("elleboog"),
    ONDERARM("onderarm"),
    HAND("hand"),
    BIL("bil"),
    GENITAAL("geslachtsdelen of anus"),
    BOVENBEEN("bovenbeen"),
    KNIE("knie"),
    ONDERBEEN("onderbeen"),
    VOET("voet");

    private final String label;

    Lichaamsdeel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
