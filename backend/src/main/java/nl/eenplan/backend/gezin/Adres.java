package nl.eenplan.backend.gezin;

/// Where a household lives; parts that are not known are empty.
public record Adres(String straat, String huisnummer, String postcode, String plaats) {

    public boolean isLeeg() {
        return straat.isBlank() && huisnummer.isBlank() && postcode.isBlank() && plaats.isBlank();
    }

    /// As `Dorpsstraat 1, 1234 AB Lindewaard`.
    public String tekst() {
        return ((straat + " " + huisnummer).strip() + ", " + (postcode + " " + plaats).strip())
                .replaceAll("^, |, $", "");
    }
}
