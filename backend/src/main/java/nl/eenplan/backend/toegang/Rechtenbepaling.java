package nl.eenplan.backend.toegang;

import java.util.List;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.delen.Deelbesluit;
import org.jspecify.annotations.Nullable;

/// Decides once, when somebody becomes involved, what he may see and change; the decision stands with the involvement
/// and every query joins it.
@NaDePoort
public interface Rechtenbepaling {

    Rechten bepaal(GezinId gezin, Rol rol);

    /// Of each part that the role can need: what was decided under that version and those circumstances.
    ///
    /// @param versie of the rules, as it stands with the involvement
    List<Inzage> uitleg(Rol rol, List<String> omstandigheden, int versie);

    /// @param besluit what the sharing rules say; null when it is the role's own, or what all who work must know
    record Inzage(
            Compartiment compartiment,
            boolean leest,
            @Nullable Deelbesluit besluit) {}

    /// @param lezen names of [Compartiment]
    /// @param schrijven names of [Compartiment]; writing does not include reading
    /// @param omstandigheden what held, as the rules name it
    /// @param versie number of the rules that decided
    record Rechten(List<String> lezen, List<String> schrijven, List<String> omstandigheden, int versie) {}
}
