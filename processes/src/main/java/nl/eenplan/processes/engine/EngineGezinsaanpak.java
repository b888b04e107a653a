package nl.eenplan.processes.engine;

import java.util.List;
import java.util.Map;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Gezinsaanpak;
import nl.eenplan.processes.api.PersoonId;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Starts and interrupts the chain of a gezin. The business key of the chain and of all it calls is the gezin.
@Service
@Transactional
class EngineGezinsaanpak implements Gezinsaanpak {

    static final String PROCES = "gezinsaanpak";

    /// The walk of one child.
    static final String STROOMSCHEMA = "stroomschema-fmek";

    private final ProcessEngine engine;

    EngineGezinsaanpak(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public void start(GezinId gezin, List<PersoonId> kinderenMetVermoeden) {
        if (kinderenMetVermoeden.isEmpty()) {
            throw new IllegalArgumentException("Een stroomschema gaat over een kind");
        }
        weigerTweedeKeten(gezin);
        engine.getRuntimeService()
                .startProcessInstanceByKey(PROCES, gezin.toString(), begin(gezin, kinderenMetVermoeden, false));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean loopt(GezinId gezin) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey(PROCES)
                        .processInstanceBusinessKey(gezin.toString())
                        .count()
                > 0;
    }

    @Override
    public void meldNieuwLetsel(GezinId gezin, PersoonId kind) {
        if (!loopt(gezin)) {
            start(gezin, List.of(kind));
            return;
        }
        engine.getRuntimeService()
                .createMessageCorrelation("nieuwLetsel")
                .processInstanceBusinessKey(gezin.toString())
                .setVariableToTriggeredScope(Procesvariabelen.KIND, kind.toString())
                .correlate();
    }

    @Override
    @Transactional(readOnly = true)
    public List<PersoonId> kijkenTerug(GezinId gezin) {
        var lopen = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(STROOMSCHEMA)
                .processInstanceBusinessKey(gezin.toString())
                .activityIdIn("timer_terugkijken")
                .list();
        return lopen.stream().map(this::kind).distinct().toList();
    }

    private PersoonId kind(ProcessInstance loop) {
        return PersoonId.van((String) engine.getRuntimeService().getVariable(loop.getId(), Procesvariabelen.KIND));
    }

    @Override
    public void meldAanVoorMda(GezinId gezin) {
        weigerTweedeKeten(gezin);
        engine.getRuntimeService()
                .startProcessInstanceByMessage("mdaAangemeld", gezin.toString(), begin(gezin, List.of(), true));
    }

    @Override
    public void onderbreekPlan(GezinId gezin, Onderbreking onderbreking) {
        try {
            engine.getRuntimeService()
                    .createMessageCorrelation(bericht(onderbreking))
                    .processInstanceBusinessKey(gezin.toString())
                    .correlate();
        } catch (MismatchingMessageCorrelationException geenPlan) {
            throw new IllegalStateException("Er loopt geen plan dat " + onderbreking + " kan worden", geenPlan);
        }
    }

    private static String bericht(Onderbreking onderbreking) {
        return switch (onderbreking) {
            case OPGESCHORT -> "planOpgeschort";
            case OVERGEDRAGEN -> "planOvergedragen";
            case VERVALLEN -> "planVervallen";
        };
    }

    /// @param vervolgLoopt whether it begins at a conference, so that a later triage joins that
    private static Map<String, Object> begin(GezinId gezin, List<PersoonId> kinderen, boolean vervolgLoopt) {
        return Map.of(
                Procesvariabelen.GEZIN,
                gezin.toString(),
                Procesvariabelen.KINDEREN,
                Procesvariabelen.schrijf(kinderen),
                Procesvariabelen.IS_GEMELD,
                false,
                Procesvariabelen.TRIAGE_LOOPT,
                false,
                Procesvariabelen.VERVOLG_LOOPT,
                vervolgLoopt);
    }

    private void weigerTweedeKeten(GezinId gezin) {
        if (loopt(gezin)) {
            throw new IllegalStateException("Voor dit gezin loopt al een aanpak");
        }
    }
}
