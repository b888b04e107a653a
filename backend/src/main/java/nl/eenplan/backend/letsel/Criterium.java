package nl.eenplan.backend.letsel;

import nl.eenplan.processes.api.Vraag;

/// The criteria of G4c, of which one is enough for a forensic doctor (W3; fracture and head injury: ONF).
public enum Criterium {
    TWIJFEL(Vraag.IS_TWIJFEL, "twijfel over de oorzaak"),
    PREMOBIEL(Vraag.IS_PREMOBIEL, "kind dat zichzelf nog niet kan verplaatsen"),
    PATROON(Vraag.IS_PATROON, "afdruk van een voorwerp of lichaamsdeel"),
    MEERDERE_ONVERKLAARD(Vraag.IS_MEERDERE_ONVERKLAARD, "meer dan één bloeduitstorting zonder verklaring"),
    FRACTUUR_OF_HOOFDLETSEL(Vraag.IS_BREUK_OF_HOOFDLETSEL, "botbreuk of hoofdletsel");

    private final Vraag vraag;
    private final String label;

    Criterium(Vraag vraag, String label) {
        this.vraag = vraag;
        this.label = label;
    }

    /// What the table `fmek-criteria` asks.
    Vraag vraag() {
        return vraag;
    }

    public String label() {
        return label;
    }
}
