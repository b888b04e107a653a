package nl.eenplan.processes.api;

/// Published once per changed task, in the transaction that changed it and just before its commit.
public record TaakGewijzigd(Taakstand stand) {}
