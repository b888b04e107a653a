package nl.eenplan.backend.werkvoorraad;

import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.organisatie.Contact;
import nl.eenplan.backend.organisatie.OrganisatieService;
import nl.eenplan.backend.toegang.Poolbetrokkenheden;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakId;
import org.springframework.stereotype.Component;

/// Chooses where a task lies: whoever is involved in the gezin in that role goes before the pool of the role, and the
/// pool may open the gezin as long as the task lies there.
@Component
class Plekkiezer {

    private final Poolbetrokkenheden betrokkenheden;
    private final OrganisatieService organisaties;

    Plekkiezer(Poolbetrokkenheden betrokkenheden, OrganisatieService organisaties) {
        this.betrokkenheden = betrokkenheden;
        this.organisaties = organisaties;
    }

    Plek bij(MedewerkerId behandelaar, Set<Rol> rollen) {
        if (rollen.isEmpty()) {
            var organisatie =
                    organisaties.vind(behandelaar).map(Contact::organisatie).orElse(null);
            return new Plek(Rol.TAFELPARTNER, organisatie, behandelaar);
        }
        return organisaties
                .functie(behandelaar, rollen)
                .map(pool -> new Plek(pool.rol(), pool.organisatie(), behandelaar))
                .orElseGet(() -> new Plek(eerste(rollen), null, behandelaar));
    }

    Plek bijBetrokkeneOfPool(GezinId gezin, Set<Rol> rollen) {
        return betrokkenheden
                .laatste(gezin, rollen)
                .map(drager -> new Plek(drager.rol(), drager.organisatie(), drager.medewerker()))
                .orElseGet(() -> inPool(gezin, rollen));
    }

    Plek inPool(GezinId gezin, Set<Rol> rollen) {
        Optional<OrganisatieService.Pool> pool = organisaties.pool(rollen, betrokkenheden.organisaties(gezin));
        return pool.map(gekozen -> new Plek(gekozen.rol(), gekozen.organisatie(), null))
                .orElseGet(() -> new Plek(eerste(rollen), null, null));
    }

    /// The pool that the task came from goes before others, as long as anybody there has the role.
    Plek terugInPool(Taakrij rij) {
        return Optional.ofNullable(rij.organisatie())
                .flatMap(bron -> organisaties
                        .pool(rij.rollen(), Set.of(bron))
                        .filter(pool -> pool.organisatie().equals(bron)))
                .map(pool -> new Plek(pool.rol(), pool.organisatie(), null))
                .orElseGet(() -> inPool(rij.gezin(), rij.rollen()));
    }

    /// Opens the gezin to the pool in which the task lies, and closes it to the pool that it left.
    void stemBetrokkenheidAf(TaakId taak, GezinId gezin, Plek plek) {
        var organisatie = plek.organisatie();
        if (plek.behandelaar() != null || organisatie == null) {
            betrokkenheden.beeindigPool(taak);
        } else {
            betrokkenheden.betrekPool(gezin, organisatie, plek.rol(), taak);
        }
    }

    private static Rol eerste(Set<Rol> rollen) {
        return rollen.stream().sorted().findFirst().orElse(Rol.TAFELPARTNER);
    }
}
