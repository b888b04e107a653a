package nl.eenplan.backend.toegang;

import nl.eenplan.backend.toegang.Rechtenbepaling.Rechten;
import nl.eenplan.processes.api.Rol;

/// What the sharing rules give to a role in any family; what one family consented to comes beside it.
@NaDePoort
public interface Rolrechten {

    /// For whoever is involved by a step of the process.
    Rechten gewoon(Rol rol);

    /// Whether the role has emergency access at all.
    boolean heeftNood(Rol rol);

    /// What the role could need to end acute danger, as far as the rules allow; nothing to write. What they open only
    /// with a second assessor or with consent stays shut.
    Rechten inNood(Rol rol);
}
