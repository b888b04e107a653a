package nl.eenplan.backend.termijn;

import java.time.Instant;
import java.util.Optional;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.GezinId;

/// Tells when a [Beginfeit] happened; the capability that keeps the fact offers one bean.
@NaDePoort
public interface Feitenbron {

    Beginfeit feit();

    /// Empty when it did not happen yet: the term then counts from now.
    Optional<Instant> moment(GezinId gezin);
}
