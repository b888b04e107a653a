package nl.eenplan.processes.api;

import java.time.Duration;

/// The clock of the house now differs this much from that of the machine; timers follow it.
public record KlokVerzet(Duration verschil) {}
