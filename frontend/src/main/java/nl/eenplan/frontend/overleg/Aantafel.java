package nl.eenplan.frontend.overleg;

import java.util.List;
import nl.eenplan.processes.api.Rol;

/// The roles in which somebody can sit at the MDA++ table.
final class Aantafel {

    static final List<Rol> ROLLEN = List.of(
            Rol.TAFELPARTNER,
            Rol.VT_MEDEWERKER,
            Rol.VERTROUWENSARTS,
            Rol.FORENSISCH_ARTS,
            Rol.BEHANDELEND_ARTS,
            Rol.POLITIE,
            Rol.OFFICIER_VAN_JUSTITIE,
            Rol.RAADSONDERZOEKER,
            Rol.JEUGDBESCHERMER,
            Rol.REGISSEUR);

    private Aantafel() {}
}
