package nl.eenplan.processes.engine;

import java.util.Map;
import java.util.Optional;
import nl.eenplan.processes.api.Betrokkeneproces;
import nl.eenplan.processes.api.BetrokkeneverzoekId;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.TaakId;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// One process instance per request, beside the chain of the gezin.
@Service
@Transactional
class EngineBetrokkeneproces implements Betrokkeneproces {

    static final String PROCES = "betrokkeneverzoek";

    private final ProcessEngine engine;

    EngineBetrokkeneproces(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public void begin(GezinId gezin, BetrokkeneverzoekId verzoek) {
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        PROCES, gezin.toString(), Map.of(Procesvariabelen.BETROKKENEVERZOEK, verzoek.toString()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<BetrokkeneverzoekId> verzoek(TaakId taak) {
        return Taakvariabele.lees(engine, PROCES, taak, Procesvariabelen.BETROKKENEVERZOEK)
                .map(BetrokkeneverzoekId::van);
    }
}
