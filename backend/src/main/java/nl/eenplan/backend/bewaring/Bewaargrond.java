package nl.eenplan.backend.bewaring;

/// Why a file may not be destroyed for now (AVG art. 17 lid 3 onder e; Wmo 2015 art. 5.3.5: another's considerable
/// interest).
public enum Bewaargrond {
    OPSPORING("opsporingsonderzoek"),
    VORDERING("rechtsvordering"),
    KLACHT("klacht of bezwaar"),
    TOEZICHT("verzoek van een toezichthouder"),
    BELANG_KIND("belang van het kind");

    private final String label;

    Bewaargrond(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
