package nl.eenplan.processes.api;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How one open user task stands at the end of a transaction; ids and terms only.
///
/// @param kind the child it is about, where it is about one
/// @param rollen the candidate roles of the model, empty when the model names a person
/// @param behandelaar whoever has it, or null when it lies in a pool
public record Taakstand(
        TaakId taak,
        GezinId gezin,
        @Nullable PersoonId kind,
        Taaksoort soort,
        Set<Rol> rollen,
        @Nullable MedewerkerId behandelaar,
        Instant sinds,
        @Nullable Instant termijn) {}
