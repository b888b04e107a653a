package nl.eenplan.backend.rechten;

import nl.eenplan.backend.bericht.Berichten;
import nl.eenplan.backend.bericht.Berichten.Bericht;
import nl.eenplan.backend.bericht.Berichten.Soort;
import nl.eenplan.backend.gezin.Gezinsvinder;
import nl.eenplan.backend.organisatie.Contact;
import nl.eenplan.backend.organisatie.OrganisatieService;
import nl.eenplan.processes.api.BetrokkeneverzoekTeLaat;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Rol;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Tells that there is a request, that it is late or that it was decided, by a number and a link.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Rechtenberichten {

    private static final String PAD = "werkvoorraad";

    private final Berichten berichten;
    private final OrganisatieService organisaties;
    private final Gezinsvinder gezinnen;

    Rechtenberichten(Berichten berichten, OrganisatieService organisaties, Gezinsvinder gezinnen) {
        this.berichten = berichten;
        this.organisaties = organisaties;
        this.gezinnen = gezinnen;
    }

    void nieuw(GezinId gezin) {
        aanFunctionarissen(Soort.BETROKKENEVERZOEK, gezin);
    }

    /// To whoever recorded the request.
    void beslist(GezinId gezin, MedewerkerId aan) {
        berichten.stuur(
                aan, new Bericht(Soort.BETROKKENEBESLUIT, gezinnen.nummer(gezin), "gezin/" + gezin + "/rechten"));
    }

    @EventListener
    void op(BetrokkeneverzoekTeLaat gebeurtenis) {
        aanFunctionarissen(Soort.BETROKKENEVERZOEK_TE_LAAT, gebeurtenis.gezin());
    }

    private void aanFunctionarissen(Soort soort, GezinId gezin) {
        var bericht = new Bericht(soort, gezinnen.nummer(gezin), PAD);
        organisaties.metRol(Rol.PRIVACY_OFFICER).stream()
                .map(Contact::medewerker)
                .distinct()
                .forEach(wie -> berichten.stuur(wie, bericht));
    }
}
