package nl.eenplan.backend.werkvoorraad;

import nl.eenplan.backend.toegang.FunctieVerloren;
import nl.eenplan.backend.toegang.Logboek;
import nl.eenplan.backend.toegang.Logboek.Regel;
import nl.eenplan.backend.toegang.Logboek.Soort;
import nl.eenplan.backend.toegang.Poolbetrokkenheden;
import nl.eenplan.processes.api.Taakbesturing;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Gives back to the pool what somebody had in hand when he lost the role or the organisation for it. A task that was
/// made for one person stays with him: there is no pool for it.
@Component
class Taakteruggave {

    private final Taakrijen rijen;
    private final Plekkiezer plekken;
    private final Poolbetrokkenheden betrokkenheden;
    private final Taakbesturing besturing;
    private final Logboek logboek;

    Taakteruggave(
            Taakrijen rijen,
            Plekkiezer plekken,
            Poolbetrokkenheden betrokkenheden,
            Taakbesturing besturing,
            Logboek logboek) {
        this.rijen = rijen;
        this.plekken = plekken;
        this.betrokkenheden = betrokkenheden;
        this.besturing = besturing;
        this.logboek = logboek;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void op(FunctieVerloren gebeurtenis) {
        rijen.zonderFunctie(gebeurtenis.medewerker()).forEach(this::geefTerug);
    }

    private void geefTerug(Taakrij rij) {
        besturing.geefTerug(rij.taak());
        betrokkenheden.beeindigPool(rij.taak());
        var plek = plekken.terugInPool(rij);
        rijen.verplaats(rij.taak(), plek, true);
        plekken.stemBetrokkenheidAf(rij.taak(), rij.gezin(), plek);
        logboek.schrijf(
                null,
                Regel.van(
                                Soort.WIJZIGEN,
                                rij.gezin(),
                                "taak terug naar het team: " + rij.soort().sleutel())
                        .als(rij.rol())
                        .bij(rij.taak()));
    }
}
