package nl.eenplan.processes.engine;

import java.util.Optional;
import nl.eenplan.processes.api.TaakId;
import org.camunda.bpm.engine.ProcessEngine;

/// What a process knows of an open task; of a task of another process, or one that is done, it knows nothing.
final class Taakvariabele {

    private Taakvariabele() {}

    static Optional<String> lees(ProcessEngine engine, String proces, TaakId taak, String naam) {
        return Optional.ofNullable(engine.getTaskService()
                        .createTaskQuery()
                        .taskId(taak.waarde())
                        .processDefinitionKey(proces)
                        .singleResult())
                .map(open -> (String) engine.getRuntimeService().getVariable(open.getExecutionId(), naam));
    }
}
