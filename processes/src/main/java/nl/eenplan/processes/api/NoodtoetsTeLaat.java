package nl.eenplan.processes.api;

import java.util.UUID;

/// Published in the transaction of the timer that found a review of emergency access still open after its term.
public record NoodtoetsTeLaat(GezinId gezin, UUID noodtoegang) {}
