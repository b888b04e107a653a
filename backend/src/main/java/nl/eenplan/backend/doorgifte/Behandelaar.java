package nl.eenplan.backend.doorgifte;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.gezin.Doorgegevensignalen;
import nl.eenplan.backend.organisatie.OrganisatieService;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Poolbetrokkenheden;
import nl.eenplan.backend.toegang.Poolbetrokkenheden.Drager;
import nl.eenplan.backend.werkvoorraad.Taakadres;
import nl.eenplan.backend.werkvoorraad.Taakhouders;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Taakstand;
import org.springframework.stereotype.Component;

/// Of two children of a gezin each may have a doctor of his own: a walk that began with what another doctor passed on
/// lies with whoever saw this child last, as long as he treats in this gezin. Else with whoever treats now.
@Component
class Behandelaar implements Taakadres {

    /// The steps of the treating doctor with which a walk begins.
    static final Set<Taaksoort> BEGIN =
            EnumSet.of(Taaksoort.EERSTE_ZORG, Taaksoort.LETSEL_BESCHRIJVEN, Taaksoort.FOTOS_VASTLEGGEN);

    private static final Set<Rol> ROL = Set.of(Rol.BEHANDELEND_ARTS);

    private final Doorgegevensignalen signalen;
    private final Taakhouders houders;
    private final Betrokkenheden betrokkenheden;
    private final Poolbetrokkenheden plaatsen;
    private final OrganisatieService organisaties;

    Behandelaar(
            Doorgegevensignalen signalen,
            Taakhouders houders,
            Betrokkenheden betrokkenheden,
            Poolbetrokkenheden plaatsen,
            OrganisatieService organisaties) {
        this.signalen = signalen;
        this.houders = houders;
        this.betrokkenheden = betrokkenheden;
        this.plaatsen = plaatsen;
        this.organisaties = organisaties;
    }

    @Override
    public Set<Taaksoort> soorten() {
        var soorten = EnumSet.of(Taaksoort.ACUTE_VEILIGHEID, Taaksoort.ACUUT_MELDEN);
        soorten.addAll(BEGIN);
        return soorten;
    }

    @Override
    public Optional<Adres> adres(Taakstand taak) {
        PersoonId kind = taak.kind();
        if (kind == null || !signalen.isBegin(taak.gezin(), kind)) {
            return Optional.empty();
        }
        return van(taak.gezin(), kind)
                .flatMap(arts ->
                        organisaties.functie(arts, ROL).map(plek -> new Adres(plek.rol(), plek.organisatie(), arts)));
    }

    /// Who gets the first step of a walk that begins so; empty when nobody treats now, and it lies with a team.
    Optional<MedewerkerId> ontvanger(GezinId gezin, PersoonId kind) {
        return van(gezin, kind).or(() -> plaatsen.laatste(gezin, ROL).map(Drager::medewerker));
    }

    /// Whom to phone about this child.
    List<MedewerkerId> artsen(GezinId gezin, PersoonId kind) {
        return van(gezin, kind).map(List::of).orElseGet(() -> betrokkenheden.metRol(gezin, Rol.BEHANDELEND_ARTS));
    }

    private Optional<MedewerkerId> van(GezinId gezin, PersoonId kind) {
        var betrokken = betrokkenheden.metRol(gezin, Rol.BEHANDELEND_ARTS);
        return houders.deden(gezin, kind, BEGIN).stream()
                .filter(betrokken::contains)
                .findFirst();
    }
}
