package nl.eenplan.processes.engine;

import java.util.List;
import java.util.Map;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Verhoortoets;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// One question per child at a time; the domain sees to that.
@Service
@Transactional
class EngineVerhoortoets implements Verhoortoets {

    static final String PROCES = "verhoortoets";

    private final ProcessEngine engine;

    EngineVerhoortoets(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public void begin(GezinId gezin, PersoonId kind) {
        engine.getRuntimeService()
                .startProcessInstanceByKey(PROCES, gezin.toString(), Map.of(Procesvariabelen.KIND, kind.toString()));
    }

    @Override
    public void beeindig(GezinId gezin) {
        verwijder(van(gezin).list(), "zaak gesloten");
    }

    @Override
    public boolean beeindig(GezinId gezin, PersoonId kind) {
        var over = van(gezin)
                .variableValueEquals(Procesvariabelen.KIND, kind.toString())
                .list();
        verwijder(over, "kind overleden");
        return !over.isEmpty();
    }

    private ProcessInstanceQuery van(GezinId gezin) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(PROCES)
                .processInstanceBusinessKey(gezin.toString());
    }

    private void verwijder(List<ProcessInstance> lopen, String reden) {
        lopen.forEach(loopt -> engine.getRuntimeService().deleteProcessInstance(loopt.getId(), reden));
    }
}
