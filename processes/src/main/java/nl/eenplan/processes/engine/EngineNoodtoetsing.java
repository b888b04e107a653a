package nl.eenplan.processes.engine;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Noodtoetsing;
import nl.eenplan.processes.api.TaakId;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Starts a review beside whatever runs for the gezin; it ends with a verdict and touches nothing else.
@Service
@Transactional
class EngineNoodtoetsing implements Noodtoetsing {

    static final String PROCES = "noodtoets";

    private final ProcessEngine engine;

    EngineNoodtoetsing(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public void begin(GezinId gezin, UUID noodtoegang) {
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        PROCES,
                        gezin.toString(),
                        Map.of(
                                Procesvariabelen.GEZIN,
                                gezin.toString(),
                                Procesvariabelen.NOODTOEGANG,
                                noodtoegang.toString()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<UUID> noodtoegang(TaakId taak) {
        return Taakvariabele.lees(engine, PROCES, taak, Procesvariabelen.NOODTOEGANG)
                .map(UUID::fromString);
    }
}
