package nl.eenplan.processes.engine;

import nl.eenplan.processes.api.KlokVerzet;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Lets the engine's timers follow the clock of the house.
@Component
class Enginetijd {

    private final Timerloop timers;

    Enginetijd(Timerloop timers) {
        this.timers = timers;
    }

    @EventListener
    void volg(KlokVerzet verzet) {
        ClockUtil.offset(verzet.verschil().toMillis());
        timers.wek();
    }
}
