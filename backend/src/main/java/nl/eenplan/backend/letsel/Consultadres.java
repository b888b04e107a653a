package nl.eenplan.backend.letsel;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenplan.backend.organisatie.Contact;
import nl.eenplan.backend.organisatie.OrganisatieService;
import nl.eenplan.backend.organisatie.OrganisatieService.Pool;
import nl.eenplan.backend.toegang.Poolbetrokkenheden;
import nl.eenplan.backend.werkvoorraad.Taakadres;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.OrganisatieId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Taakstand;
import org.springframework.stereotype.Component;

/// Where the consult of F4c lies when the doctor who asks it is a vertrouwensarts himself: with a colleague, and it is
/// not offered to him. For every other doctor the ordinary choice fits.
@Component
class Consultadres implements Taakadres {

    private static final Set<Rol> ROL = Set.of(Rol.VERTROUWENSARTS);

    private final Behandelaars behandelaars;
    private final OrganisatieService organisaties;
    private final Poolbetrokkenheden betrokkenheden;

    Consultadres(Behandelaars behandelaars, OrganisatieService organisaties, Poolbetrokkenheden betrokkenheden) {
        this.behandelaars = behandelaars;
        this.organisaties = organisaties;
        this.betrokkenheden = betrokkenheden;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.CONSULT_VERTROUWENSARTS);
    }

    @Override
    public Optional<Adres> adres(Taakstand taak) {
        PersoonId kind = taak.kind();
        if (kind == null) {
            return Optional.empty();
        }
        return behandelaars
                .vrager(kind)
                .filter(arts -> organisaties.functie(arts, ROL).isPresent())
                .flatMap(arts -> collega(taak.gezin(), arts));
    }

    private Optional<Adres> collega(GezinId gezin, MedewerkerId arts) {
        return betrokkenheden
                .laatste(gezin, ROL)
                .filter(drager -> !drager.medewerker().equals(arts))
                .map(drager -> new Adres(drager.rol(), drager.organisatie(), drager.medewerker(), false, arts))
                .or(() -> team(gezin, arts).map(pool -> Adres.teamZonder(arts, pool.rol(), pool.organisatie())));
    }

    /// A team with another vertrouwensarts; when there is none, his own, and the LECK after a day.
    private Optional<Pool> team(GezinId gezin, MedewerkerId arts) {
        Set<OrganisatieId> metAnder = organisaties.metRol(Rol.VERTROUWENSARTS).stream()
                .filter(collega -> !collega.medewerker().equals(arts))
                .map(Contact::organisatie)
                .collect(Collectors.toSet());
        Optional<Pool> gewoon = organisaties.pool(ROL, betrokkenheden.organisaties(gezin));
        return gewoon.filter(pool -> metAnder.isEmpty() || metAnder.contains(pool.organisatie()))
                .or(() -> organisaties.pool(ROL, metAnder));
    }
}
