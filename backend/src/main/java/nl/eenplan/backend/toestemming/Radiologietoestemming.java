package nl.eenplan.backend.toestemming;

import java.util.Optional;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;

/// Sharing rule 3: X-ray or scan with the name of the child goes to the LECK only while everybody who must has signed
/// (W4); who that is follows from age and gezag (`domain.md` §5). The one place where a capability asks that.
///
/// Asks no permission: the caller has passed the gate.
@NaDePoort
public interface Radiologietoestemming {

    /// Why it may not go, as a Dutch sentence that says whose consent is missing and where it is recorded; empty while
    /// it may. That somebody is suspected is told to nobody who may not read that.
    Optional<String> bezwaar(GezinId gezin, PersoonId kind);
}
