package nl.eenplan.backend.politie;

import java.time.Clock;
import nl.eenplan.backend.gezin.Fase;
import nl.eenplan.backend.gezin.Faseverloop;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.overleg.Blindafspraak;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Systeem;
import nl.eenplan.processes.api.GezinId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// A planned interview ends with the case, whoever closes it: when the case opens again, nobody is kept from a file for
/// an interview that will not come.
@Component
class Verhoorsluiting {

    private final Verhoorplankast plannen;
    private final Blindafspraak blind;
    private final TijdlijnService tijdlijn;
    private final Clock klok;

    Verhoorsluiting(Verhoorplankast plannen, Blindafspraak blind, TijdlijnService tijdlijn, Clock klok) {
        this.plannen = plannen;
        this.blind = blind;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(Faseverloop verloop) {
        if (verloop.fase() == Fase.AFGESLOTEN) {
            Systeem.als("gepland verhoor vervallen met de zaak", () -> laatVervallen(verloop.gezin()));
        }
    }

    private void laatVervallen(GezinId gezin) {
        plannen.laatVervallen(gezin, klok.instant()).forEach(plan -> {
            blind.eindigVerhoor(plan);
            tijdlijn.noteer(
                    gezin,
                    Compartiment.POLITIE,
                    "STUDIOVERHOOR",
                    "Gepland studioverhoor vervallen: de zaak is gesloten");
        });
    }
}
