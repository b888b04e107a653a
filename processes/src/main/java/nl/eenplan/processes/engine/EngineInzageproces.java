package nl.eenplan.processes.engine;

import java.util.Map;
import java.util.Optional;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Inzageproces;
import nl.eenplan.processes.api.InzageverzoekId;
import nl.eenplan.processes.api.TaakId;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// One process instance per request, beside the chain of the gezin.
@Service
@Transactional
class EngineInzageproces implements Inzageproces {

    private static final String PROCES = "inzageverzoek";
    private static final String INGETROKKEN = "inzageIngetrokken";

    private final ProcessEngine engine;
    private final JdbcTemplate jdbc;

    EngineInzageproces(ProcessEngine engine, JdbcTemplate jdbc) {
        this.engine = engine;
        this.jdbc = jdbc;
    }

    @Override
    public void start(GezinId gezin, InzageverzoekId verzoek) {
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        PROCES, gezin.toString(), Map.of(Procesvariabelen.VERZOEK, verzoek.toString()));
    }

    @Override
    public void trekIn(InzageverzoekId verzoek) {
        engine.getRuntimeService()
                .createMessageCorrelation(INGETROKKEN)
                .processInstanceVariableEquals(Procesvariabelen.VERZOEK, verzoek.toString())
                .correlateAll();
    }

    @Override
    public Optional<InzageverzoekId> verzoek(TaakId taak) {
        return jdbc.queryForList("""
                        select variabele.text_ from act_ru_task taak
                          join act_ru_variable variabele on variabele.execution_id_ = taak.proc_inst_id_
                         where taak.id_ = ? and variabele.name_ = ?
                        """, String.class, taak.waarde(), Procesvariabelen.VERZOEK).stream()
                .map(InzageverzoekId::van)
                .findFirst();
    }
}
