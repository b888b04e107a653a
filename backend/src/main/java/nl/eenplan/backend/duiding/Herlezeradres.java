package nl.eenplan.backend.duiding;

import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.duiding.Duidingontvangst.Ontvangen;
import nl.eenplan.backend.letsel.Duidingrondes;
import nl.eenplan.backend.organisatie.OrganisatieService;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.werkvoorraad.Taakadres;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Taakstand;
import org.springframework.stereotype.Component;

/// Whoever received a letselduiding reads what it says now, as long as he treats the child; else whoever
/// does.
@Component
class Herlezeradres implements Taakadres {

    private final Duidingrondes rondes;
    private final Duidingontvangst ontvangst;
    private final Betrokkenheden betrokkenheden;
    private final OrganisatieService organisaties;

    Herlezeradres(
            Duidingrondes rondes,
            Duidingontvangst ontvangst,
            Betrokkenheden betrokkenheden,
            OrganisatieService organisaties) {
        this.rondes = rondes;
        this.ontvangst = ontvangst;
        this.betrokkenheden = betrokkenheden;
        this.organisaties = organisaties;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.HERZIENE_DUIDING_LEZEN);
    }

    @Override
    public Optional<Adres> adres(Taakstand taak) {
        PersoonId kind = taak.kind();
        if (kind == null) {
            return Optional.empty();
        }
        var behandelaars = betrokkenheden.metRol(taak.gezin(), Rol.BEHANDELEND_ARTS);
        return ontvangst
                .laatste(rondes.versies(taak.gezin(), kind, taak.taak()))
                .map(Ontvangen::door)
                .filter(behandelaars::contains)
                .flatMap(organisaties::vind)
                .map(arts -> new Adres(Rol.BEHANDELEND_ARTS, arts.organisatie(), arts.medewerker()));
    }
}
