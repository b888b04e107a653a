package nl.eenplan.backend.gezin;

import java.time.Clock;
import java.time.LocalDate;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The day on which a child died, told by the step that found it: nobody asks the child for a talk or a consent any
/// more.
@Component
@NaDePoort
public class Overlijdensregister {

    private final Gezinsleden leden;
    private final Dossierpoort poort;
    private final TijdlijnService tijdlijn;
    private final Clock klok;

    Overlijdensregister(Gezinsleden leden, Dossierpoort poort, TijdlijnService tijdlijn, Clock klok) {
        this.leden = leden;
        this.poort = poort;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /// In the transaction of the step; expects a day between birth and today.
    @Transactional(propagation = Propagation.MANDATORY)
    public void overleed(GezinId gezin, PersoonId kind, LocalDate dag) {
        poort.wijzig(gezin, Compartiment.GEZIN, "overlijden vastgelegd");
        leden.vergrendel(kind.waarde())
                .filter(lid -> lid.isIn(gezin) && lid.isKind())
                .orElseThrow(GeenToegang::new)
                .overleed(dag, poort.gebruiker().naam(), klok.instant());
        tijdlijn.noteer(gezin, kind, Compartiment.GEZIN, "GEZIN", "Overlijden van een kind vastgelegd");
    }
}
