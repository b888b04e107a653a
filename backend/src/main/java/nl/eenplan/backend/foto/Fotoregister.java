package nl.eenplan.backend.foto;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.GezinId;

/// What is known of the photographs of a gezin, for capabilities that put them beside what they record themselves.
@NaDePoort
public interface Fotoregister {

    /// Those that can be looked at or were sealed, newest first; one query, and no byte of any picture.
    List<Opname> vanGezin(GezinId gezin);

    /// The documents that came in as a photograph, also those that were taken back.
    Set<UUID> opnamen(GezinId gezin);
}
