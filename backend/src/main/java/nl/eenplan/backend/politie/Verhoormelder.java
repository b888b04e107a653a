package nl.eenplan.backend.politie;

import nl.eenplan.backend.bericht.Berichten;
import nl.eenplan.backend.bericht.Berichten.Bericht;
import nl.eenplan.backend.bericht.Berichten.Soort;
import nl.eenplan.backend.gezin.Gezinsvinder;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.processes.api.VerhoortoetsTeLaat;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Tells whoever asked for one more interview, and the readers of the police part, that the officier did not answer.
@Component
class Verhoormelder {

    private final Verhoorkast kast;
    private final TijdlijnService tijdlijn;
    private final Berichten berichten;
    private final Gezinsvinder gezinnen;

    Verhoormelder(Verhoorkast kast, TijdlijnService tijdlijn, Berichten berichten, Gezinsvinder gezinnen) {
        this.kast = kast;
        this.tijdlijn = tijdlijn;
        this.berichten = berichten;
        this.gezinnen = gezinnen;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(VerhoortoetsTeLaat teLaat) {
        tijdlijn.noteer(
                teLaat.gezin(),
                teLaat.kind(),
                Compartiment.POLITIE,
                "TERMIJN",
                "De officier heeft nog niet geantwoord op de vraag om nog een studioverhoor");
        var bericht = new Bericht(Soort.TERMIJN_VERSTREKEN, gezinnen.nummer(teLaat.gezin()), "werkvoorraad");
        kast.laatste(teLaat.kind()).ifPresent(aanvraag -> berichten.stuur(aanvraag.vrager(), bericht));
    }
}
