package nl.eenplan.backend.waarneming;

import java.util.Set;
import java.util.UUID;
import nl.eenplan.backend.waarneming.WaarnemingService.Persoon;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Rol;

/// One person in one organisation, with the roles there in which there are cases.
record Waarneemplaats(
        MedewerkerId medewerker, String naam, UUID organisatie, String organisatienaam, UUID regio, Set<Rol> rollen) {

    /// Whether this one may stand in for that one: a colleague, or the same role elsewhere in the region.
    boolean kanWaarnemenVoor(Waarneemplaats ander) {
        return !medewerker.equals(ander.medewerker)
                && !rollen.isEmpty()
                && (organisatie.equals(ander.organisatie)
                        || (regio.equals(ander.regio) && rollen.stream().anyMatch(ander.rollen::contains)));
    }

    Persoon persoon() {
        return new Persoon(medewerker, naam, organisatienaam, rollen);
    }
}
