package nl.eenplan.backend.letsel;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import nl.eenplan.backend.toegang.NaDePoort;

/// What second readers said of letselduidingen; whoever keeps that offers the bean.
@NaDePoort
public interface Duidinglezingen {

    /// By the id of the version; what nobody read yet is absent.
    Map<UUID, Letseldossier.Lezing> van(Collection<UUID> duidingen);
}
