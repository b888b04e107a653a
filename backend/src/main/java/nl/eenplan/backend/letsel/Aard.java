package nl.eenplan.backend.letsel;

/// G3: what the suspicion is about, which decides the route through the stroomschema (`domain.md` §2).
public enum Aard {
    SEKSUEEL_TOT_7_DAGEN("S", "seksueel misbruik, hoogstens 7 dagen geleden"),
    SEKSUEEL_NA_7_DAGEN("S", "seksueel misbruik, langer dan 7 dagen geleden"),
    SEKSUEEL_ONBEKEND("S", "seksueel misbruik, tijdstip onbekend"),
    LICHAMELIJK("L", "lichamelijk letsel"),
    /// PCF or MBP (W4, W21).
    NAGEBOOTSTE_ZIEKTE("P", "nagebootste of veroorzaakte ziekte (PCF)"),
    VERWAARLOZING("V", "verwaarlozing zonder letsel"),
    /// NODO procedure: ONF.
    OVERLIJDEN("O", "overlijden van het kind");

    private final String letter;
    private final String label;

    Aard(String letter, String label) {
        this.letter = letter;
        this.label = label;
    }

    /// The neutral letter that the process may know; the table `aard-route` chooses the route by it.
    public String letter() {
        return letter;
    }

    boolean isSeksueel() {
        return letter.equals("S");
    }

    public String label() {
        return label;
    }
}
