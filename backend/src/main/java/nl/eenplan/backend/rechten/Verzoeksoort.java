package nl.eenplan.backend.rechten;

/// What somebody of the family can ask about his data.
public enum Verzoeksoort {
    /// AVG art. 15; Wmo 5.3.2
    INZAGE,
    /// AVG art. 16
    CORRECTIE,
    /// AVG art. 17; Wmo 5.3.5
    WISSING
}
