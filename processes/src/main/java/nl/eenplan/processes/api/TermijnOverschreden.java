package nl.eenplan.processes.api;

import org.jspecify.annotations.Nullable;

/// Published in the transaction of the timer that found a task still open after its term (`domain.md` §2).
///
/// @param kind the child it is about, null when it is about the gezin
public record TermijnOverschreden(GezinId gezin, @Nullable PersoonId kind, Taaksoort soort) {}
