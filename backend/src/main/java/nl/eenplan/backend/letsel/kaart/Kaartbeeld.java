package nl.eenplan.backend.letsel.kaart;

/// A drawing of the body map. Genitals and anus are on none of them: findings there are recorded in words only.
public enum Kaartbeeld {
    VOOR("voorkant"),
    ACHTER("achterkant"),
    LINKS("linkerzijkant"),
    RECHTS("rechterzijkant"),
    HOOFD("hoofd"),
    MOND("mond"),
    HANDEN("handen"),
    VOETEN("voeten");

    private final String label;

    Kaartbeeld(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
