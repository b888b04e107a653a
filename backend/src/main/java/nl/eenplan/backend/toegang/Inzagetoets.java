package nl.eenplan.backend.toegang;

import java.util.List;
import java.util.Set;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.delen.Deelbesluit;
import nl.eenplan.processes.api.delen.Omstandigheid;

/// What the sharing rules say of somebody who asks for one part of a case, and whose that part is.
///
/// Nothing here depends on what lies in the part, nor on whether anything does.
@NaDePoort
public interface Inzagetoets {

    /// The answer of the rules that hold now. [Compartiment#GEZIN] belongs to nobody and is always refused.
    ///
    /// @param gesteld circumstances besides those of everybody who was involved by a step of the process
    Beslissing beslis(Rol vrager, Compartiment deel, Set<Omstandigheid> gesteld);

    /// The parts that the role can need in its work, or could be given when it asks.
    Set<Compartiment> nodig(Rol rol);

    /// Who is asked for the part.
    ///
    /// @throws java.util.NoSuchElementException for [Compartiment#GEZIN]
    Rol eigenaar(Compartiment deel);

    /// @param omstandigheden what was taken to hold, as the rules name it
    /// @param versie number of the rules that decided
    record Beslissing(Deelbesluit besluit, List<String> omstandigheden, int versie) {}
}
