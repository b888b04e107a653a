package nl.eenplan.backend.toegang;

import java.util.List;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;

/// Decides once, when somebody becomes involved, what he may see and change; the decision stands with the involvement
/// and every query joins it.
@NaDePoort
public interface Rechtenbepaling {

    Rechten bepaal(GezinId gezin, Rol rol);

    /// @param lezen names of [Compartiment]
    /// @param schrijven names of [Compartiment]; writing does not include reading
    /// @param omstandigheden what held, as the rules name it
    /// @param versie number of the rules that decided
    record Rechten(List<String> lezen, List<String> schrijven, List<String> omstandigheden, int versie) {}
}
