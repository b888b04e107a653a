package nl.eenplan.processes.api;

import org.jspecify.annotations.Nullable;

/// Published once for each task that was finished or fell away, in that transaction and just before its commit.
///
/// @param status [Taakstatus#AFGEROND] or [Taakstatus#VERVALLEN]
/// @param behandelaar whoever had it, or null when it lay in a pool
public record TaakGesloten(
        TaakId taak,
        Taaksoort soort,
        Taakstatus status,
        @Nullable MedewerkerId behandelaar) {}
