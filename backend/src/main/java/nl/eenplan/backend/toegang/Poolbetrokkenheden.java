package nl.eenplan.backend.toegang;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.OrganisatieId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakId;

/// Involvement by a task: of a whole pool while the task lies in it, of a person from the moment he takes it.
/// Purpose and legal basis are those of the role. Asks no permission: only the task list calls it.
@NaDePoort
public interface Poolbetrokkenheden {

    /// Everybody with this role in this organisation may open the gezin until the task leaves the pool.
    void betrekPool(GezinId gezin, OrganisatieId organisatie, Rol rol, TaakId taak);

    void beeindigPool(TaakId taak);

    /// Involves the person who takes or completes the task.
    void betrekDoorTaak(GezinId gezin, MedewerkerId medewerker, Rol rol, TaakId taak);

    /// Undoes what taking the task gave; involvement from elsewhere stays.
    void beeindigDoorTaak(MedewerkerId medewerker, TaakId taak);

    /// Who became involved last in one of these roles.
    Optional<Drager> laatste(GezinId gezin, Collection<Rol> rollen);

    /// The organisations that have somebody involved now.
    Set<OrganisatieId> organisaties(GezinId gezin);

    record Drager(MedewerkerId medewerker, Rol rol, OrganisatieId organisatie) {}
}
