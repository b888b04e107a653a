package nl.eenplan.backend.letsel;

/// G3: what the suspicion is about, which decides the route through the stroomschema (`domain.md` §2).
public enum Aard {
    SEKSUEEL_TOT_7_DAGEN("A", "seksueel misbruik, hoogstens 7 dagen geleden"),
    SEKSUEEL_NA_7_DAGEN("B", "seksueel misbruik, langer dan 7 dagen geleden"),
    LICHAMELIJK("C", "lichamelijk letsel"),
    /// PCF or MBP (W4, W21).
    NAGEBOOTSTE_ZIEKTE("D", "nagebootste of veroorzaakte ziekte (PCF)"),
    VERWAARLOZING("E", "verwaarlozing zonder letsel"),
    /// NODO procedure: ONF.
    OVERLIJDEN("F", "overlijden van het kind");

    private final String route;
    private final String label;

    Aard(String route, String label) {
        this.route = route;
        this.label = label;
    }

    /// The neutral letter that the process may know.
    public String route() {
        return route;
    }

    public String label() {
        return label;
    }
}
