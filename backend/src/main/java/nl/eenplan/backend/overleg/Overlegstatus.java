package nl.eenplan.backend.overleg;

/// Where a conference stands.
public enum Overlegstatus {
    GEPLAND,
    GEHOUDEN,
    /// Replaced by a later or earlier one.
    VERPLAATST,
    GEANNULEERD
}
