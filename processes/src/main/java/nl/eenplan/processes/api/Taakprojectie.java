package nl.eenplan.processes.api;

/// Feeds the task list from the engine again, for when its open rows were lost or changed shape.
///
/// Finished tasks exist in the task list only: the engine forgets them.
public interface Taakprojectie {

    /// Publishes [TaakGewijzigd] for every open task, in one transaction; answers how many.
    int herbouw();
}
