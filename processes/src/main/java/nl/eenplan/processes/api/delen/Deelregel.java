package nl.eenplan.processes.api.delen;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One row of the table, as a person reads it.
///
/// @param van everybody it holds for, as `naar` and `soort`: never empty
/// @param vereist what must hold, all of it
/// @param vanaf first day on which it holds, null when it always did
/// @param tot first day on which it no longer holds, null when no end is known
public record Deelregel(
        Set<Partij> van,
        Set<Partij> naar,
        Set<Gegevenssoort> soort,
        Set<Omstandigheid> vereist,
        @Nullable LocalDate vanaf,
        @Nullable LocalDate tot,
        Deelbesluit besluit) {}
