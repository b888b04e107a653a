package nl.eenplan.processes.engine;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.eenplan.processes.api.Duidingproces;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.OnderzoekId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.TaakId;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// One instance for each examination of which the letselduiding is read or written anew, under the business
/// key of the gezin.
@Service
@Transactional
class EngineDuidingproces implements Duidingproces {

    static final String PROCES = "duidinglezing";
    static final String HERLEZING = "duidingherlezing";
    static final String FOTOS = "fotoaanvulling";
    private static final String HERZIENING = "duidingHerziening";

    private final ProcessEngine engine;

    EngineDuidingproces(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public void vraagLezing(GezinId gezin, PersoonId kind, OnderzoekId onderzoek) {
        vervalt(gezin, onderzoek);
        engine.getRuntimeService().startProcessInstanceByKey(PROCES, gezin.toString(), variabelen(kind, onderzoek));
    }

    @Override
    public void vraagHerziening(GezinId gezin, PersoonId kind, OnderzoekId onderzoek) {
        vervalt(gezin, onderzoek);
        engine.getRuntimeService()
                .startProcessInstanceByMessage(HERZIENING, gezin.toString(), variabelen(kind, onderzoek));
    }

    @Override
    public void laatHerlezen(GezinId gezin, PersoonId kind, OnderzoekId onderzoek) {
        begin(HERLEZING, gezin, kind, onderzoek);
    }

    @Override
    public void vraagFotos(GezinId gezin, PersoonId kind, OnderzoekId onderzoek) {
        begin(FOTOS, gezin, kind, onderzoek);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<OnderzoekId> onderzoek(TaakId taak) {
        return Stream.of(PROCES, HERLEZING, FOTOS)
                .flatMap(proces -> Taakvariabele.lees(engine, proces, taak, Procesvariabelen.ONDERZOEK).stream())
                .findFirst()
                .map(OnderzoekId::van);
    }

    @Override
    public void beeindig(GezinId gezin) {
        verwijder(van(PROCES, gezin), "zaak gesloten");
        verwijder(van(FOTOS, gezin), "zaak gesloten");
    }

    /// Unless one runs about this examination.
    private void begin(String proces, GezinId gezin, PersoonId kind, OnderzoekId onderzoek) {
        if (over(proces, gezin, onderzoek).count() == 0) {
            engine.getRuntimeService().startProcessInstanceByKey(proces, gezin.toString(), variabelen(kind, onderzoek));
        }
    }

    private void vervalt(GezinId gezin, OnderzoekId onderzoek) {
        verwijder(over(PROCES, gezin, onderzoek), "er is een nieuwe versie gevraagd");
    }

    private ProcessInstanceQuery over(String proces, GezinId gezin, OnderzoekId onderzoek) {
        return van(proces, gezin).variableValueEquals(Procesvariabelen.ONDERZOEK, onderzoek.toString());
    }

    private ProcessInstanceQuery van(String proces, GezinId gezin) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(proces)
                .processInstanceBusinessKey(gezin.toString());
    }

    private void verwijder(ProcessInstanceQuery welke, String reden) {
        welke.list().forEach(loopt -> engine.getRuntimeService().deleteProcessInstance(loopt.getId(), reden));
    }

    private static Map<String, Object> variabelen(PersoonId kind, OnderzoekId onderzoek) {
        return Map.of(Procesvariabelen.KIND, kind.toString(), Procesvariabelen.ONDERZOEK, onderzoek.toString());
    }
}
