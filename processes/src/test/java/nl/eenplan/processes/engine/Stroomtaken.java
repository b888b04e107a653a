package nl.eenplan.processes.engine;

import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.ApplicationContext;

/// Which task a case waits at, by the query of the engine itself, so that both sides of a comparison look alike.
public final class Stroomtaken {

    private final ProcessEngine engine;

    public Stroomtaken(ApplicationContext context) {
        this(context.getBean(ProcessEngine.class));
    }

    Stroomtaken(ProcessEngine engine) {
        this.engine = engine;
    }

    /// The one open task of the case.
    ///
    /// @throws IllegalStateException when it is of another kind, because the case took another way
    public TaakId taak(GezinId gezin, Taaksoort soort) {
        var taak = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(gezin.toString())
                .singleResult();
        if (Taaksoort.van(taak.getTaskDefinitionKey()) != soort) {
            throw new IllegalStateException("Aan de beurt is " + taak.getTaskDefinitionKey() + ", niet " + soort);
        }
        return new TaakId(taak.getId());
    }
}
