package nl.eenplan.backend.politie;

import java.time.Clock;
import nl.eenplan.backend.gezin.Fase;
import nl.eenplan.backend.gezin.Faseverloop;
import nl.eenplan.backend.gezin.KindOverleden;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.overleg.Blindafspraak;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Systeem;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Verhoortoets;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// A planned interview ends with the case, whoever closes it, and with the death of the child: nobody is kept from a
/// file for an interview that will not come. What the officier van justitie was asked about one more ends with the
/// child.
@Component
class Verhoorsluiting {

    private static final String SOORT = "STUDIOVERHOOR";

    private final Verhoorplankast plannen;
    private final Blindafspraak blind;
    private final Verhoortoets vragen;
    private final TijdlijnService tijdlijn;
    private final Clock klok;

    Verhoorsluiting(
            Verhoorplankast plannen, Blindafspraak blind, Verhoortoets vragen, TijdlijnService tijdlijn, Clock klok) {
        this.plannen = plannen;
        this.vragen = vragen;
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

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(KindOverleden overleden) {
        boolean isVraag = vragen.beeindig(overleden.gezin(), overleden.kind());
        Systeem.als("gepland verhoor vervallen met het kind", () -> {
            plannen.laatVervallen(overleden.kind(), klok.instant()).ifPresent(plan -> {
                blind.eindigVerhoor(plan);
                noteer(overleden, "Gepland studioverhoor vervallen: het kind is overleden");
            });
            if (isVraag) {
                noteer(overleden, "De vraag om nog een studioverhoor is vervallen: het kind is overleden");
            }
        });
    }

    private void noteer(KindOverleden overleden, String zin) {
        tijdlijn.noteer(overleden.gezin(), overleden.kind(), Compartiment.POLITIE, SOORT, zin);
    }

    private void laatVervallen(GezinId gezin) {
        plannen.laatVervallen(gezin, klok.instant()).forEach(plan -> {
            blind.eindigVerhoor(plan);
            tijdlijn.noteer(gezin, Compartiment.POLITIE, SOORT, "Gepland studioverhoor vervallen: de zaak is gesloten");
        });
    }
}
