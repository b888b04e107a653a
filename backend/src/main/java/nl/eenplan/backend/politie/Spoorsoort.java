package nl.eenplan.backend.politie;

/// What was taken at a forensic examination (F5a).
public enum Spoorsoort {
    UITSTRIJK("uitstrijk"),
    SPEEKSEL("speeksel"),
    BLOED("bloed"),
    URINE("urine"),
    HAAR("haar"),
    NAGELVUIL("nagelvuil"),
    KLEDING("kleding"),
    WANGSLIJM("wangslijm, ter vergelijking"),
    ANDERS("anders");

    private final String label;

    Spoorsoort(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
