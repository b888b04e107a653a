package nl.eenplan.processes.engine;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Taaksoort;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;

/// The models of Eenplan on a bare engine: the same BPMN and DMN, with no domain, no list and no log behind them.
public final class Kaalstroomschema implements AutoCloseable {

    private final ProcessEngine engine;
    private final Stroomtaken taken;

    public Kaalstroomschema(ApplicationContext context) throws java.io.IOException {
        engine = Kaleengine.naast(
                context.getBean(DataSource.class),
                new JdbcTemplate(context.getBean("eigenaarsbron", DataSource.class)),
                "kaalstroomschema",
                Map.of("regie", new Niets(), "feiten", new Vast()));
        taken = new Stroomtaken(engine);
        var levering = engine.getRepositoryService().createDeployment();
        for (var patroon : List.of("classpath*:bpmn/*.bpmn", "classpath*:dmn/*.dmn")) {
            for (var model : new PathMatchingResourcePatternResolver().getResources(patroon)) {
                levering.addInputStream(model.getFilename(), model.getInputStream());
            }
        }
        levering.deploy();
    }

    /// Begins with one child, in one durable commit; gives the gezin.
    public GezinId begin() {
        var gezin = GezinId.nieuw();
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        EngineGezinsaanpak.PROCES,
                        gezin.toString(),
                        Map.of(
                                Procesvariabelen.GEZIN,
                                gezin.toString(),
                                Procesvariabelen.KINDEREN,
                                UUID.randomUUID().toString(),
                                Procesvariabelen.IS_GEMELD,
                                false,
                                Procesvariabelen.TRIAGE_LOOPT,
                                false));
        return gezin;
    }

    /// Finds the task of this kind and completes it, in one durable commit.
    public void rondAf(GezinId gezin, Taaksoort soort, Antwoorden antwoorden) {
        var taak = taken.taak(gezin, soort);
        engine.getTaskService()
                .complete(
                        taak.waarde(),
                        antwoorden.waarden().entrySet().stream()
                                .collect(Collectors.toMap(een -> een.getKey().naam(), Map.Entry::getValue)));
    }

    /// How many cases went all the way.
    public long afgerond() {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(EngineGezinsaanpak.PROCES)
                .completed()
                .count();
    }

    @Override
    public void close() {
        engine.close();
    }

    /// `regie` of a model whose service steps do nothing.
    public static final class Niets {

        public void escaleer(DelegateExecution execution) {}

        public void escaleerConsult(DelegateExecution execution) {}

        public void sluitStroomschema(DelegateExecution execution) {}

        public void sluitZaak(DelegateExecution execution) {}
    }

    /// `feiten` that are the same for every case.
    public static final class Vast {

        public List<String> kinderen(DelegateExecution execution) {
            return Procesvariabelen.kinderen(execution);
        }

        public Date taaktermijn(DelegateExecution execution) {
            return Date.from(Instant.now().plus(1, ChronoUnit.DAYS));
        }
    }
}
