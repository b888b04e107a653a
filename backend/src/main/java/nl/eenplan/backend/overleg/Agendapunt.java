package nl.eenplan.backend.overleg;

import java.time.LocalDateTime;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.OverlegId;
import org.jspecify.annotations.Nullable;

/// One block in the calendar. Of a gezin that the user may not see only time and room are left: "Bezet".
///
/// @param overleg null with `gezin` when the user is not betrokken
public record Agendapunt(
        @Nullable OverlegId overleg,
        @Nullable GezinId gezin,
        String titel,
        LocalDateTime begin,
        LocalDateTime eind,
        Ruimte ruimte,
        Overlegstatus status,
        int genodigden,
        int toezeggingen,
        int zonderAntwoord) {}
