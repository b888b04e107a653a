package nl.eenplan.backend.werkvoorraad;

import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.OrganisatieId;
import nl.eenplan.processes.api.Rol;
import org.jspecify.annotations.Nullable;

/// Where an open task lies: with one person, or in the pool of a role.
///
/// @param organisatie null when nobody in the region has the role
record Plek(
        Rol rol,
        @Nullable OrganisatieId organisatie,
        @Nullable MedewerkerId behandelaar) {

    String bak() {
        return behandelaar == null ? Bakken.van(rol, organisatie) : Bakken.van(behandelaar);
    }
}
