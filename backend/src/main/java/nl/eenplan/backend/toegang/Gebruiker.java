package nl.eenplan.backend.toegang;

import java.util.Set;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.OrganisatieId;
import nl.eenplan.processes.api.Rol;

/// Whoever is logged in, in the role and organisation in which he acts now.
///
/// @param rollen every role he has in this organisation; `rol` is the one that stands in the log
public record Gebruiker(
        MedewerkerId id, String naam, Rol rol, Set<Rol> rollen, OrganisatieId organisatie, String organisatienaam) {

    public boolean heeft(Rol gevraagd) {
        return rollen.contains(gevraagd);
    }
}
