package nl.eenplan.backend.toegang;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.delen.Gegevenssoort;
import nl.eenplan.processes.api.delen.Partij;

/// Which consents count now; the capability that keeps them offers the bean.
@NaDePoort
public interface Toestemmingbron {

    /// One row for each person, receiver and category of which everybody who must has said yes and nobody has taken it
    /// back.
    List<Geldig> geldig(GezinId gezin);

    /// Whoever must consent to content that names nobody: every living member of the gezin, the unborn excepted.
    Set<PersoonId> gezinsleden(GezinId gezin);

    /// @param over whose data it is
    /// @param tot the first moment at which it counts no more
    record Geldig(PersoonId over, Partij naar, Gegevenssoort soort, Instant tot) {}
}
