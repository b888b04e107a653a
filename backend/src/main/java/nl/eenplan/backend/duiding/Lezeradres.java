package nl.eenplan.backend.duiding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.letsel.Duidingrondes;
import nl.eenplan.backend.letsel.Letseldossier.Duiding;
import nl.eenplan.backend.organisatie.Contact;
import nl.eenplan.backend.organisatie.OrganisatieService;
import nl.eenplan.backend.organisatie.OrganisatieService.Pool;
import nl.eenplan.backend.toegang.Poolbetrokkenheden;
import nl.eenplan.backend.werkvoorraad.Taakadres;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Taakstand;
import org.springframework.stereotype.Component;

/// Who reads a letselduiding: the forensic doctors of the region, as long as one of them is not its author; else a
/// vertrouwensarts, who has it read by a forensic doctor elsewhere. Its author is not offered it. A next version lies
/// with the author.
@Component
class Lezeradres implements Taakadres {

    private final Duidingrondes rondes;
    private final OrganisatieService organisaties;
    private final Poolbetrokkenheden betrokkenheden;

    Lezeradres(Duidingrondes rondes, OrganisatieService organisaties, Poolbetrokkenheden betrokkenheden) {
        this.rondes = rondes;
        this.organisaties = organisaties;
        this.betrokkenheden = betrokkenheden;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.TWEEDE_LEZING, Taaksoort.DUIDING_HERZIEN);
    }

    @Override
    public Optional<Adres> adres(Taakstand taak) {
        PersoonId kind = taak.kind();
        if (kind == null) {
            return Optional.empty();
        }
        return rondes.versies(taak.gezin(), kind, taak.taak()).stream()
                .findFirst()
                .flatMap(duiding -> taak.soort() == Taaksoort.TWEEDE_LEZING
                        ? lezer(taak.gezin(), duiding)
                        : collegas().stream()
                                .filter(arts -> arts.medewerker().equals(duiding.auteur()))
                                .findFirst()
                                .map(arts -> new Adres(arts.rol(), arts.organisatie(), arts.medewerker())));
    }

    private Optional<Adres> lezer(GezinId gezin, Duiding duiding) {
        return pool(gezin, Rol.FORENSISCH_ARTS)
                .filter(pool -> collegas().stream()
                        .anyMatch(arts -> arts.organisatie().equals(pool.organisatie())
                                && !arts.medewerker().equals(duiding.auteur())))
                .or(() -> pool(gezin, Rol.VERTROUWENSARTS))
                .map(pool -> Adres.teamZonder(duiding.auteur(), pool.rol(), pool.organisatie()));
    }

    private Optional<Pool> pool(GezinId gezin, Rol rol) {
        return organisaties.pool(Set.of(rol), betrokkenheden.organisaties(gezin));
    }

    private List<Contact> collegas() {
        return organisaties.metRol(Rol.FORENSISCH_ARTS);
    }
}
