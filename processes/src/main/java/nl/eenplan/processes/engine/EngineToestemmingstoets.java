package nl.eenplan.processes.engine;

import java.util.Map;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Toestemmingstoets;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// One running question per person of a gezin; runs beside the chain.
@Service
@Transactional
class EngineToestemmingstoets implements Toestemmingstoets {

    static final String PROCES = "toestemmingstoets";

    private final ProcessEngine engine;

    EngineToestemmingstoets(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public void begin(GezinId gezin, PersoonId over) {
        engine.getRuntimeService()
                .startProcessInstanceByKey(PROCES, gezin.toString(), Map.of(Procesvariabelen.KIND, over.toString()));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean loopt(GezinId gezin, PersoonId over) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey(PROCES)
                        .processInstanceBusinessKey(gezin.toString())
                        .variableValueEquals(Procesvariabelen.KIND, over.toString())
                        .count()
                > 0;
    }
}
