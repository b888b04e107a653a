package nl.eenplan.backend.gezin;

import java.time.Clock;
import java.time.LocalDate;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Overlijdensproces;
import nl.eenplan.processes.api.PersoonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The day on which a child died, told by the step that found it: nobody asks the child for a talk or a consent any
/// more, and what stood open for it ends.
@Component
@NaDePoort
public class Overlijdensregister {

    private final Gezinsleden leden;
    private final Dossierpoort poort;
    private final TijdlijnService tijdlijn;
    private final Overlijdensproces nodo;
    private final ApplicationEventPublisher events;
    private final Clock klok;

    Overlijdensregister(
            Gezinsleden leden,
            Dossierpoort poort,
            TijdlijnService tijdlijn,
            Overlijdensproces nodo,
            ApplicationEventPublisher events,
            Clock klok) {
        this.leden = leden;
        this.poort = poort;
        this.tijdlijn = tijdlijn;
        this.nodo = nodo;
        this.events = events;
        this.klok = klok;
    }

    /// Waits for whoever records the death of this child at this moment, and keeps others from it until the end of the
    /// transaction: no route is chosen for a child that has just died.
    @Transactional(propagation = Propagation.MANDATORY)
    public void wacht(PersoonId kind) {
        if (leden.vergrendel(kind.waarde()).isEmpty()) {
            throw new GeenToegang();
        }
    }

    /// In the transaction of the step, which goes on to the NODO; expects a day between birth and today.
    ///
    /// @return whether the NODO of this child began before, in another walk
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean overleed(GezinId gezin, PersoonId kind, LocalDate dag) {
        poort.wijzig(gezin, Compartiment.GEZIN, "overlijden vastgelegd");
        leden.vergrendel(kind.waarde())
                .filter(lid -> lid.isIn(gezin) && lid.isKind())
                .orElseThrow(GeenToegang::new)
                .overleed(dag, poort.gebruiker().naam(), klok.instant());
        tijdlijn.noteer(gezin, kind, Compartiment.GEZIN, "GEZIN", "Overlijden van een kind vastgelegd");
        events.publishEvent(new KindOverleden(gezin, kind, dag, true));
        return nodo.isNodoBegonnen(gezin, kind);
    }
}
