package nl.eenplan.backend.letsel;

/// The criteria of G4c, of which one is enough for a forensic doctor (W3; fracture and head injury: ONF).
public enum Criterium {
    TWIJFEL("twijfel over de oorzaak"),
    PREMOBIEL("kind dat zichzelf nog niet kan verplaatsen"),
    PATROON("afdruk van een voorwerp of lichaamsdeel"),
    MEERDERE_ONVERKLAARD("meer dan één bloeduitstorting zonder verklaring"),
    FRACTUUR_OF_HOOFDLETSEL("botbreuk of hoofdletsel");

    private final String label;

    Criterium(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
