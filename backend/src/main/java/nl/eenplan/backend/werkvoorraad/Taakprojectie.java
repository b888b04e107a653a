package nl.eenplan.backend.werkvoorraad;

import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.toegang.Poolbetrokkenheden;
import nl.eenplan.backend.werkvoorraad.Taakadres.Adres;
import nl.eenplan.backend.werkvoorraad.Taakbeurten.Beurt;
import nl.eenplan.processes.api.TaakGesloten;
import nl.eenplan.processes.api.TaakGewijzigd;
import nl.eenplan.processes.api.Taakstand;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps `werkvoorraad` equal to the engine, in the transaction that changes a task.
@Component
class Taakprojectie {

    private final Taakrijen rijen;
    private final Taakbeurten beurten;
    private final Plekkiezer plekken;
    private final Poolbetrokkenheden betrokkenheden;
    private final ObjectProvider<Taakadres> adressen;

    Taakprojectie(
            Taakrijen rijen,
            Taakbeurten beurten,
            Plekkiezer plekken,
            Poolbetrokkenheden betrokkenheden,
            ObjectProvider<Taakadres> adressen) {
        this.rijen = rijen;
        this.beurten = beurten;
        this.plekken = plekken;
        this.betrokkenheden = betrokkenheden;
        this.adressen = adressen;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void op(TaakGewijzigd gebeurtenis) {
        var adres = adres(gebeurtenis.stand());
        var stand = adres.map(waar -> metRol(gebeurtenis.stand(), waar)).orElse(gebeurtenis.stand());
        var plek = plek(stand, adres, gebeurtenis.isNieuw());
        rijen.bewaar(stand, plek, adres.map(Adres::nietVoor).orElse(null));
        var voor = plek.behandelaar();
        if (!gebeurtenis.isNieuw() || voor == null) {
            plekken.stemBetrokkenheidAf(stand.taak(), stand.gezin(), plek);
        } else if (adres.filter(Adres::isAlleenDeze).isPresent()) {
            betrokkenheden.betrekDoorTaak(stand.gezin(), voor, plek.rol(), stand.taak());
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void op(TaakGesloten gebeurtenis) {
        var beurt = beurten.van(gebeurtenis.taak());
        rijen.sluit(
                gebeurtenis.taak(),
                gebeurtenis.status(),
                beurt.map(Beurt::door).orElse(gebeurtenis.behandelaar()),
                beurt.map(Beurt::namens).orElse(null));
        if (beurt.isEmpty() || beurt.get().rij().ligtInPool()) {
            betrokkenheden.beeindigPool(gebeurtenis.taak());
        }
    }

    private Optional<Adres> adres(Taakstand stand) {
        return adressen.stream()
                .filter(bron -> bron.soorten().contains(stand.soort()))
                .flatMap(bron -> bron.adres(stand).stream())
                .findFirst();
    }

    private static Taakstand metRol(Taakstand stand, Adres adres) {
        return new Taakstand(
                stand.taak(),
                stand.gezin(),
                stand.kind(),
                stand.soort(),
                adres.isAlleenDeze() ? Set.of() : Set.of(adres.rol()),
                stand.behandelaar(),
                stand.sinds(),
                stand.termijn());
    }

    private Plek plek(Taakstand stand, Optional<Adres> adres, boolean isNieuw) {
        var behandelaar = stand.behandelaar();
        if (behandelaar != null) {
            return plekken.bij(behandelaar, stand.rollen());
        }
        if (!isNieuw && rijen.isTeruggegeven(stand.taak())) {
            return plekken.inPool(stand.gezin(), stand.rollen());
        }
        return adres.map(waar -> new Plek(waar.rol(), waar.organisatie(), waar.behandelaar()))
                .orElseGet(() -> plekken.bijBetrokkeneOfPool(stand.gezin(), stand.rollen()));
    }
}
