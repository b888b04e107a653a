package nl.eenplan.backend.toestemming;

import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Toestemmingstoets;
import org.springframework.stereotype.Component;

/// Asks the privacy officer once for what waits about one person; what comes meanwhile he finds in the same task.
@Component
class Toetsvraag {

    private final Toestemmingstoets toets;

    Toetsvraag(Toestemmingstoets toets) {
        this.toets = toets;
    }

    void vraag(GezinId gezin, PersoonId over) {
        if (!toets.loopt(gezin, over)) {
            toets.begin(gezin, over);
        }
    }
}
