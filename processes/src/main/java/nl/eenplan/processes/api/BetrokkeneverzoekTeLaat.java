package nl.eenplan.processes.api;

/// Published in the transaction of the timer that found a request of somebody of the family undecided after its term.
public record BetrokkeneverzoekTeLaat(GezinId gezin, BetrokkeneverzoekId verzoek) {}
