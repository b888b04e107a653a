package nl.eenplan.processes.engine;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Runs timers from the moment the whole application stands until it goes down, and not while it is being built.
@Component
class Timerloop implements SmartLifecycle {

    private final SpringProcessEngineConfiguration instelling;
    private final boolean aan;

    Timerloop(SpringProcessEngineConfiguration instelling, @Value("${eenplan.processes.timers:true}") boolean aan) {
        this.instelling = instelling;
        this.aan = aan;
    }

    @Override
    public boolean isAutoStartup() {
        return aan;
    }

    @Override
    public void start() {
        uitvoerder().start();
    }

    @Override
    public void stop() {
        uitvoerder().shutdown();
    }

    @Override
    public boolean isRunning() {
        return instelling.getJobExecutor() != null && uitvoerder().isActive();
    }

    /// Looks for due timers now instead of after the pause that the engine had planned.
    void wek() {
        if (isRunning()) {
            uitvoerder().jobWasAdded();
        }
    }

    private JobExecutor uitvoerder() {
        return instelling.getJobExecutor();
    }
}
