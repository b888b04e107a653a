package nl.eenplan.backend.bericht;

import nl.eenplan.backend.organisatie.Factorherstel.InloggegevensGewijzigd;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells somebody by mail, in the transaction of the change, that another changed how he logs in.
@Component
class Inlogberichten {

    private final Berichten berichten;

    Inlogberichten(Berichten berichten) {
        this.berichten = berichten;
    }

    @EventListener
    void op(InloggegevensGewijzigd gewijzigd) {
        berichten.waarschuw(gewijzigd.medewerker());
    }
}
