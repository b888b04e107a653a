package nl.eenplan.backend.toestemming;

/// As what somebody speaks about the data.
public enum Hoedanigheid {
    /// About his own data.
    ZELF,
    /// With gezag over the child.
    OUDER,
    /// Guardian outside the family.
    VOOGD,
    /// For an adult who cannot judge his interests (BW 7:465).
    VERTEGENWOORDIGER
}
