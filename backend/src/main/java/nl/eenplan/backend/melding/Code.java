package nl.eenplan.backend.melding;

/// One row of a code list of the CBS protocol (`domain.md` §7, L7).
public record Code(String code, String label) {

    /// As a person reads it: "02 huisarts".
    public String tekst() {
        return code + " " + label;
    }
}
