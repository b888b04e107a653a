package nl.eenplan.backend.noodtoegang;

import nl.eenplan.backend.bericht.Berichten;
import nl.eenplan.backend.bericht.Berichten.Bericht;
import nl.eenplan.backend.bericht.Berichten.Soort;
import nl.eenplan.backend.gezin.Gezinsvinder;
import nl.eenplan.backend.organisatie.Contact;
import nl.eenplan.backend.organisatie.OrganisatieService;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.NoodtoetsTeLaat;
import nl.eenplan.processes.api.Rol;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Tells every privacy officer at once, by a number and a link.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Noodmelder {

    private static final String PAD = "werkvoorraad";

    private final Berichten berichten;
    private final OrganisatieService organisaties;
    private final Gezinsvinder gezinnen;

    Noodmelder(Berichten berichten, OrganisatieService organisaties, Gezinsvinder gezinnen) {
        this.berichten = berichten;
        this.organisaties = organisaties;
        this.gezinnen = gezinnen;
    }

    void meld(GezinId gezin) {
        stuur(Soort.NOODTOEGANG, gezin);
    }

    @EventListener
    void op(NoodtoetsTeLaat gebeurtenis) {
        stuur(Soort.NOODTOETS_TE_LAAT, gebeurtenis.gezin());
    }

    private void stuur(Soort soort, GezinId gezin) {
        var bericht = new Bericht(soort, gezinnen.nummer(gezin), PAD);
        organisaties.metRol(Rol.PRIVACY_OFFICER).stream()
                .map(Contact::medewerker)
                .distinct()
                .forEach(wie -> berichten.stuur(wie, bericht));
    }
}
