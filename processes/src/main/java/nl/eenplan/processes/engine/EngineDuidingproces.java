package nl.eenplan.processes.engine;

import java.util.Map;
import nl.eenplan.processes.api.Duidingproces;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// One instance for each child whose letselduiding is read or written anew, under the business key of the gezin.
@Service
@Transactional
class EngineDuidingproces implements Duidingproces {

    static final String PROCES = "duidinglezing";
    private static final String HERZIENING = "duidingHerziening";

    private final ProcessEngine engine;

    EngineDuidingproces(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public void vraagLezing(GezinId gezin, PersoonId kind) {
        vervalt(gezin, kind);
        engine.getRuntimeService().startProcessInstanceByKey(PROCES, gezin.toString(), variabelen(kind));
    }

    @Override
    public void vraagHerziening(GezinId gezin, PersoonId kind) {
        vervalt(gezin, kind);
        engine.getRuntimeService().startProcessInstanceByMessage(HERZIENING, gezin.toString(), variabelen(kind));
    }

    @Override
    public void vervalt(GezinId gezin, PersoonId kind) {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(PROCES)
                .processInstanceBusinessKey(gezin.toString())
                .variableValueEquals(Procesvariabelen.KIND, kind.toString())
                .list()
                .forEach(loopt -> engine.getRuntimeService()
                        .deleteProcessInstance(loopt.getId(), "er is een nieuwe versie gevraagd"));
    }

    @Override
    public void beeindig(GezinId gezin) {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(PROCES)
                .processInstanceBusinessKey(gezin.toString())
                .list()
                .forEach(loopt -> engine.getRuntimeService().deleteProcessInstance(loopt.getId(), "zaak gesloten"));
    }

    private static Map<String, Object> variabelen(PersoonId kind) {
        return Map.of(Procesvariabelen.KIND, kind.toString());
    }
}
