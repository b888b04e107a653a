package nl.eenplan.processes.api;

/// Where a user task is in its life; it never goes back.
public enum Taakstatus {
    OPEN,
    AFGEROND,
    /// Overtaken: the process went on without it.
    VERVALLEN
}
