package nl.eenplan.backend.toestemming;

/// How it stands with one person, receiver and category now.
public enum Status {
    GEVRAAGD,
    /// Somebody who must sign has not yet.
    ONVOLLEDIG,
    /// Counts, until its end.
    GEGEVEN,
    /// A suspect signed; does not count before a jurist has judged it.
    TE_BEOORDELEN,
    /// The jurist did not accept it.
    AFGEWEZEN,
    GEWEIGERD,
    INGETROKKEN,
    VERLOPEN,
    /// Lapsed because the regisseur changed.
    OPNIEUW_VRAGEN
}
