package nl.eenplan.processes.api;

/// Published in the transaction of the timer that found a task still open after its escalation term (G1, F1a).
public record TermijnOverschreden(GezinId gezin, PersoonId kind, Taaksoort soort) {}
