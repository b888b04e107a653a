package nl.eenplan.backend.noodtoegang;

import java.time.Instant;
import java.util.UUID;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Rol;

/// One emergency access, as it is kept.
record Noodtoegang(
        UUID id,
        GezinId gezin,
        MedewerkerId medewerker,
        Rol rol,
        String organisatie,
        Noodreden reden,
        String toelichting,
        Instant van,
        Instant tot) {

    boolean looptOp(Instant moment) {
        return tot.isAfter(moment);
    }
}
