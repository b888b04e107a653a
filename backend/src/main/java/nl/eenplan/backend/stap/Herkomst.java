package nl.eenplan.backend.stap;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.TaakId;
import org.jspecify.annotations.Nullable;

/// Who records something, when, in which task and about whom.
public record Herkomst(
        GezinId gezin,
        @Nullable PersoonId betreft,
        TaakId taak,
        MedewerkerId door,
        String naam,
        Instant op,
        ZoneId zone) {

    /// The child of a task that is always about one.
    public PersoonId kind() {
        if (betreft == null) {
            throw new IllegalStateException("Taak " + taak + " hoort bij geen kind");
        }
        return betreft;
    }

    /// The moment that a form names in Dutch local time.
    public Instant moment(LocalDateTime lokaal) {
        return lokaal.atZone(zone).toInstant();
    }
}
