package nl.eenplan.processes.api;

/// Feeds the task list from the engine again, for when its table was lost or its shape changed.
public interface Taakprojectie {

    /// Publishes [TaakGewijzigd] for every task that was ever made, in one transaction; answers how many.
    int herbouw();
}
