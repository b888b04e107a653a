package nl.eenplan.backend.inzage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.organisatie.OrganisatieService;
import nl.eenplan.backend.organisatie.OrganisatieService.Pool;
import nl.eenplan.backend.toegang.Inzagetoets;
import nl.eenplan.backend.toegang.Poolbetrokkenheden;
import nl.eenplan.backend.toegang.Poolbetrokkenheden.Drager;
import nl.eenplan.backend.werkvoorraad.Taakadres;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Inzageproces;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Taakstand;
import org.springframework.stereotype.Component;

/// Who is asked: whoever is involved in the role to which the part belongs, else everybody with that role where one is
/// involved or in the region, else the privacy officer. Nobody is asked about his own request.
@Component
class Inzageadres implements Taakadres {

    private static final Set<Taaksoort> SOORTEN =
            Set.of(Taaksoort.INZAGE_BEOORDELEN, Taaksoort.INZAGE_TEAM, Taaksoort.INZAGE_TWEEDE_OORDEEL);

    /// Another doctor beside the treating one (`domain.md` §5 rule 8).
    private static final List<Rol> ANDERE_ARTSEN = List.of(Rol.VERTROUWENSARTS, Rol.FORENSISCH_ARTS);

    private final Inzageproces proces;
    private final Verzoeken verzoeken;
    private final Inzagetoets toets;
    private final Poolbetrokkenheden betrokkenheden;
    private final OrganisatieService organisaties;

    Inzageadres(
            Inzageproces proces,
            Verzoeken verzoeken,
            Inzagetoets toets,
            Poolbetrokkenheden betrokkenheden,
            OrganisatieService organisaties) {
        this.proces = proces;
        this.verzoeken = verzoeken;
        this.toets = toets;
        this.betrokkenheden = betrokkenheden;
        this.organisaties = organisaties;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return SOORTEN;
    }

    @Override
    public Optional<Adres> adres(Taakstand taak) {
        return Optional.of(proces.verzoek(taak.taak())
                .flatMap(verzoeken::vind)
                .map(verzoek -> adres(verzoek, taak.soort()))
                .orElseGet(() -> pool(taak.gezin(), List.of())));
    }

    Adres adres(Verzoek verzoek, Taaksoort soort) {
        var eigenaar = toets.eigenaar(verzoek.deel());
        return switch (soort) {
            case INZAGE_TWEEDE_OORDEEL -> tweede(verzoek, eigenaar);
            case INZAGE_TEAM -> pool(verzoek.gezin(), List.of(eigenaar));
            default -> persoon(verzoek, List.of(eigenaar)).orElseGet(() -> pool(verzoek.gezin(), List.of(eigenaar)));
        };
    }

    private Adres tweede(Verzoek verzoek, Rol eigenaar) {
        if (eigenaar != Rol.BEHANDELEND_ARTS) {
            return pool(verzoek.gezin(), List.of(eigenaar));
        }
        return persoon(verzoek, ANDERE_ARTSEN).orElseGet(() -> pool(verzoek.gezin(), ANDERE_ARTSEN));
    }

    private Optional<Adres> persoon(Verzoek verzoek, Collection<Rol> rollen) {
        return betrokkenheden
                .laatste(verzoek.gezin(), rollen)
                .filter(drager -> mag(verzoek, drager.medewerker()))
                .filter(drager -> werktNog(drager))
                .map(drager -> new Adres(drager.rol(), drager.organisatie(), drager.medewerker()));
    }

    private static boolean mag(Verzoek verzoek, MedewerkerId wie) {
        return !wie.equals(verzoek.vrager()) && !wie.equals(verzoek.beoordeeldDoor());
    }

    private boolean werktNog(Drager drager) {
        return organisaties.metRol(drager.rol()).stream()
                .anyMatch(contact -> contact.medewerker().equals(drager.medewerker())
                        && contact.organisatie().equals(drager.organisatie()));
    }

    Adres pool(GezinId gezin, Collection<Rol> rollen) {
        return organisaties
                .pool(rollen, betrokkenheden.organisaties(gezin))
                .or(() -> organisaties.pool(Set.of(Rol.PRIVACY_OFFICER), betrokkenheden.organisaties(gezin)))
                .map(Inzageadres::bij)
                .orElseGet(() -> new Adres(Rol.PRIVACY_OFFICER, null, null));
    }

    private static Adres bij(Pool pool) {
        return new Adres(pool.rol(), pool.organisatie(), null);
    }
}
