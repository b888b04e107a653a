package nl.eenplan.processes.api;

/// Published in the transaction of the timer that found the question about one more interview of this child unanswered.
public record VerhoortoetsTeLaat(GezinId gezin, PersoonId kind) {}
