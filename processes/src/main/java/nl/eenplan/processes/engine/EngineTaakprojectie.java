package nl.eenplan.processes.engine;

import nl.eenplan.processes.api.TaakGewijzigd;
import nl.eenplan.processes.api.Taakprojectie;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Publishes every open task again, oldest first.
@Service
class EngineTaakprojectie implements Taakprojectie {

    private final Taakstanden standen;
    private final ApplicationEventPublisher events;

    EngineTaakprojectie(Taakstanden standen, ApplicationEventPublisher events) {
        this.standen = standen;
        this.events = events;
    }

    @Override
    @Transactional
    public int herbouw() {
        try (var alle = standen.leesAlle()) {
            return alle.mapToInt(stand -> {
                        events.publishEvent(new TaakGewijzigd(stand, false));
                        return 1;
                    })
                    .sum();
        }
    }
}
