package nl.eenplan.backend.werkvoorraad;

import nl.eenplan.backend.toegang.Poolbetrokkenheden;
import nl.eenplan.backend.werkvoorraad.Taakbeurten.Beurt;
import nl.eenplan.processes.api.TaakGesloten;
import nl.eenplan.processes.api.TaakGewijzigd;
import nl.eenplan.processes.api.Taakstand;
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

    Taakprojectie(Taakrijen rijen, Taakbeurten beurten, Plekkiezer plekken, Poolbetrokkenheden betrokkenheden) {
        this.rijen = rijen;
        this.beurten = beurten;
        this.plekken = plekken;
        this.betrokkenheden = betrokkenheden;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void op(TaakGewijzigd gebeurtenis) {
        var stand = gebeurtenis.stand();
        var plek = plek(stand, gebeurtenis.isNieuw());
        rijen.bewaar(stand, plek);
        if (!gebeurtenis.isNieuw() || plek.behandelaar() == null) {
            plekken.stemBetrokkenheidAf(stand.taak(), stand.gezin(), plek);
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void op(TaakGesloten gebeurtenis) {
        var beurt = beurten.van(gebeurtenis.taak());
        rijen.sluit(
                gebeurtenis.taak(), gebeurtenis.status(), beurt.map(Beurt::door).orElse(gebeurtenis.behandelaar()));
        if (beurt.isEmpty() || beurt.get().rij().ligtInPool()) {
            betrokkenheden.beeindigPool(gebeurtenis.taak());
        }
    }

    private Plek plek(Taakstand stand, boolean isNieuw) {
        var behandelaar = stand.behandelaar();
        if (behandelaar != null) {
            return plekken.bij(behandelaar, stand.rollen());
        }
        return !isNieuw && rijen.isTeruggegeven(stand.taak())
                ? plekken.inPool(stand.gezin(), stand.rollen())
                : plekken.bijBetrokkeneOfPool(stand.gezin(), stand.rollen());
    }
}
