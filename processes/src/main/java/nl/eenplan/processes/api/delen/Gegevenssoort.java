package nl.eenplan.processes.api.delen;

/// What is shared, as the column "category" of the sharing rules names it (`domain.md` §5).
public enum Gegevenssoort {
    MEDISCH,
    /// Medical, under a number instead of a name, as one doctor consults another.
    MEDISCH_PSEUDONIEM,
    RADIOLOGIE_MET_NAAM,
    /// The melding and what belongs to it: safety, what children said, the plan.
    MELDING,
    /// Which steps Veilig Thuis has set, for the reporter.
    STAPPEN,
    /// Who reported.
    BRON,
    HULPDOSSIER,
    POLITIEGEGEVENS,
    STRAFDOSSIER,
    CASUSGEGEVENS,
    EIGEN_PLANDEEL,
    VEILIGHEIDSAFSPRAAK,
    STATISTIEK,
    GEPSEUDONIMISEERD,
    /// That somebody has a worry, without what it is.
    SIGNAAL
}
