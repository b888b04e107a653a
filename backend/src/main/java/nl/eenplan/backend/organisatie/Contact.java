package nl.eenplan.backend.organisatie;

import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.OrganisatieId;
import nl.eenplan.processes.api.Rol;
import org.jspecify.annotations.Nullable;

/// A professional in one of his roles, as the directory shows him.
///
/// @param big BIG number, doctors only
/// @param agb AGB number, doctors only
public record Contact(
        MedewerkerId medewerker,
        String naam,
        Rol rol,
        OrganisatieId organisatie,
        String organisatienaam,
        String telefoon,
        @Nullable String big,
        @Nullable String agb) {}
