package nl.eenplan.backend.toestemming;

/// What is still needed before a consent counts.
///
/// @param naam of the person it is about
public record Ontbreekt(Soort soort, String naam) {

    /// As in "Nog nodig: handtekening van Wendy Smit".
    public String inWoorden() {
        return switch (soort) {
            case HANDTEKENING -> "handtekening van " + naam;
            case VOOGD -> "handtekening van de voogd van " + naam;
            case VERTEGENWOORDIGER -> "handtekening van wie " + naam + " vertegenwoordigt";
            case GEZAG_ONBEKEND -> "eerst vastleggen of " + naam + " gezag heeft";
            case GEBOORTEDATUM -> "eerst de geboortedatum van " + naam + " vastleggen";
        };
    }

    public enum Soort {
        HANDTEKENING,
        VOOGD,
        VERTEGENWOORDIGER,
        GEZAG_ONBEKEND,
        GEBOORTEDATUM
    }
}
