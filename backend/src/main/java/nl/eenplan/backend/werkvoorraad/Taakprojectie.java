package nl.eenplan.backend.werkvoorraad;

import nl.eenplan.backend.toegang.Poolbetrokkenheden;
import nl.eenplan.processes.api.TaakGewijzigd;
import nl.eenplan.processes.api.Taakstand;
import nl.eenplan.processes.api.Taakstand.Status;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps `werkvoorraad` equal to the engine, in the transaction that changes a task.
@Component
class Taakprojectie {

    private final Taakrijen rijen;
    private final Plekkiezer plekken;
    private final Poolbetrokkenheden betrokkenheden;

    Taakprojectie(Taakrijen rijen, Plekkiezer plekken, Poolbetrokkenheden betrokkenheden) {
        this.rijen = rijen;
        this.plekken = plekken;
        this.betrokkenheden = betrokkenheden;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void op(TaakGewijzigd gebeurtenis) {
        var stand = gebeurtenis.stand();
        if (stand.status() == Status.OPEN) {
            var plek = plek(stand);
            rijen.bewaar(stand, plek);
            plekken.stemBetrokkenheidAf(stand.taak(), stand.gezin(), plek);
        } else {
            sluit(stand);
            betrokkenheden.beeindigPool(stand.taak());
        }
    }

    /// A finished task without a row is one of before the list was rebuilt.
    private void sluit(Taakstand stand) {
        var wasOpen = rijen.sluit(stand.taak(), stand.status(), stand.behandelaar());
        if (!wasOpen
                && stand.status() == Status.AFGEROND
                && rijen.vind(stand.taak()).isEmpty()) {
            rijen.bewaar(stand, plek(stand));
            rijen.sluitZoalsGelogd(stand.taak());
        }
    }

    private Plek plek(Taakstand stand) {
        var behandelaar = stand.behandelaar();
        if (behandelaar != null) {
            return plekken.bij(behandelaar, stand.rollen());
        }
        return rijen.isTeruggegeven(stand.taak())
                ? plekken.inPool(stand.gezin(), stand.rollen())
                : plekken.bijBetrokkeneOfPool(stand.gezin(), stand.rollen());
    }
}
