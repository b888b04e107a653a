package nl.eenplan.backend.consultvraag;

/// Something in a text by which somebody could be recognised.
///
/// @param veld of the form, as `vraag`
/// @param van first character, from 0
/// @param tot behind the last one
/// @param tekst what stands there
public record Vondst(String veld, int van, int tot, Soort soort, String tekst) {

    /// What it is.
    public enum Soort {
        NAAM("een naam"),
        BSN("een BSN"),
        GEBOORTEDATUM("een geboortedatum"),
        ADRES("een adres of postcode"),
        GEZINSNUMMER("een gezinsnummer"),
        TELEFOON("een telefoonnummer"),
        MAIL("een e-mailadres"),
        PLAATS("een plaatsbepaling (gps)"),
        ARTS("een arts of praktijk");

        private final String label;

        Soort(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
