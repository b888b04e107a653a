package nl.eenplan.backend.toestemming;

/// What is still needed before a consent counts.
///
/// @param naam of the person it is about
public record Ontbreekt(Soort soort, String naam) {

    public enum Soort {
        HANDTEKENING,
        VOOGD,
        VERTEGENWOORDIGER,
        GEZAG_ONBEKEND,
        GEBOORTEDATUM
    }
}
