package nl.eenplan.processes.engine;

import nl.eenplan.processes.api.GezinId;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.test.context.TestComponent;

/// Lets the engine fire the clock of one gezin; the clock of all others stays where it is. For tests of other modules,
/// which know no engine.
@TestComponent
public class Klokslag {

    private final ProcessEngine engine;

    Klokslag(ProcessEngine engine) {
        this.engine = engine;
    }

    /// The one timer that runs in this process of the gezin.
    public void slaat(GezinId gezin, String proces) {
        var instantie = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(gezin.toString())
                .processDefinitionKey(proces)
                .singleResult();
        var klok = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instantie.getProcessInstanceId())
                .timers()
                .singleResult();
        engine.getManagementService().executeJob(klok.getId());
    }
}
