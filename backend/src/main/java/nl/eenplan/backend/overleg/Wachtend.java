package nl.eenplan.backend.overleg;

import java.time.LocalDate;
import java.util.Set;
import nl.eenplan.processes.api.GezinId;
import org.jspecify.annotations.Nullable;

/// A gezin that was accepted for a conference and has no date yet.
///
/// @param urgentie in words, as "uiterlijk morgen"
public record Wachtend(
        GezinId gezin,
        String gezinsnummer,
        @Nullable String gezinsnaam,
        boolean isAcuut,
        LocalDate uiterlijk,
        String urgentie,
        Set<Discipline> benodigd) {}
