package nl.eenplan.backend.termijn;

import java.time.Instant;
import java.util.Optional;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.GezinId;

/// Tells whether a case is acute; each capability in which somebody judges that offers one bean.
@NaDePoort
public interface Acuutbron {

    /// Empty when nobody judged it here. Of several judgements the last one counts.
    Optional<Oordeel> oordeel(GezinId gezin);

    record Oordeel(Instant op, boolean isAcuut) {}
}
