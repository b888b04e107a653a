package nl.eenplan.processes.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Opschaling;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// One small process per term that passed, under the business key of the gezin.
@Service
@Transactional
class EngineOpschaling implements Opschaling {

    static final String PROCES = "opschaling";

    private final ProcessEngine engine;

    EngineOpschaling(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public void begin(GezinId gezin, @Nullable PersoonId kind, Taaksoort teLaat) {
        Map<String, Object> variabelen = new HashMap<>();
        variabelen.put(Procesvariabelen.GEZIN, gezin.toString());
        variabelen.put(Procesvariabelen.TE_LAAT, teLaat.name());
        if (kind != null) {
            variabelen.put(Procesvariabelen.KIND, kind.toString());
        }
        engine.getRuntimeService().startProcessInstanceByKey(PROCES, gezin.toString(), variabelen);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Taaksoort> teLaat(TaakId taak) {
        return Taakvariabele.lees(engine, PROCES, taak, Procesvariabelen.TE_LAAT)
                .map(Taaksoort::valueOf);
    }

    @Override
    public void beeindig(GezinId gezin) {
        verwijder(van(gezin), "keten beëindigd");
    }

    /// Whoever was late did it after all: nobody has to step in any more.
    @EventListener
    void trekIn(TeLaatGesloten gesloten) {
        var zelfde = van(gesloten.gezin())
                .variableValueEquals(Procesvariabelen.TE_LAAT, gesloten.soort().name());
        var kind = gesloten.kind();
        verwijder(
                kind == null ? zelfde : zelfde.variableValueEquals(Procesvariabelen.KIND, kind.toString()),
                "alsnog gedaan");
    }

    private ProcessInstanceQuery van(GezinId gezin) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(PROCES)
                .processInstanceBusinessKey(gezin.toString());
    }

    private void verwijder(ProcessInstanceQuery welke, String reden) {
        welke.list().forEach(open -> engine.getRuntimeService().deleteProcessInstance(open.getId(), reden));
    }
}
