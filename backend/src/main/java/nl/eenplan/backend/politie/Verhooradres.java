package nl.eenplan.backend.politie;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.organisatie.Contact;
import nl.eenplan.backend.organisatie.OrganisatieService;
import nl.eenplan.backend.politie.Verhoorkast.Aanvraagrij;
import nl.eenplan.backend.toegang.Poolbetrokkenheden;
import nl.eenplan.backend.werkvoorraad.Taakadres;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Taakstand;
import org.springframework.stereotype.Component;

/// Who decides on one more interview: an officier van justitie, but never the one who asked. When an officier asked, it
/// lies with one colleague and not with their team. Whoever asked hears that no answer came.
@Component
class Verhooradres implements Taakadres {

    private final Verhoorkast kast;
    private final OrganisatieService organisaties;
    private final Poolbetrokkenheden betrokkenheden;

    Verhooradres(Verhoorkast kast, OrganisatieService organisaties, Poolbetrokkenheden betrokkenheden) {
        this.kast = kast;
        this.organisaties = organisaties;
        this.betrokkenheden = betrokkenheden;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.VERHOOR_BEOORDELEN, Taaksoort.VERHOOR_NABELLEN);
    }

    @Override
    public Optional<Adres> adres(Taakstand taak) {
        PersoonId kind = taak.kind();
        if (kind == null) {
            return Optional.empty();
        }
        return kast.laatste(kind)
                .map(Aanvraagrij::vrager)
                .flatMap(vrager -> taak.soort() == Taaksoort.VERHOOR_NABELLEN
                        ? organisaties.vind(vrager).map(contact -> alleen(contact, contact.rol()))
                        : collega(taak.gezin(), vrager));
    }

    /// Whether somebody else than this one can decide.
    boolean isErEenAnder(MedewerkerId vrager) {
        return officieren().stream().anyMatch(officier -> !officier.medewerker().equals(vrager));
    }

    /// Empty when the police asked: then the ordinary choice fits.
    private Optional<Adres> collega(GezinId gezin, MedewerkerId vrager) {
        var officieren = officieren();
        if (officieren.stream().noneMatch(officier -> officier.medewerker().equals(vrager))) {
            return Optional.empty();
        }
        var dichtbij = betrokkenheden.organisaties(gezin);
        return officieren.stream()
                .filter(officier -> !officier.medewerker().equals(vrager))
                .min(Comparator.comparing((Contact officier) -> !dichtbij.contains(officier.organisatie()))
                        .thenComparing(Contact::naam))
                .map(officier -> alleen(officier, Rol.OFFICIER_VAN_JUSTITIE));
    }

    private List<Contact> officieren() {
        return organisaties.metRol(Rol.OFFICIER_VAN_JUSTITIE);
    }

    private static Adres alleen(Contact wie, Rol rol) {
        return Adres.alleen(rol, wie.organisatie(), wie.medewerker());
    }
}
