package nl.eenplan.processes.api;

/// Published once per open task that came or changed, in the transaction that changed it and just before its commit.
///
/// @param isNieuw whether the task came in this very transaction, so that nobody can have known it
public record TaakGewijzigd(Taakstand stand, boolean isNieuw) {}
