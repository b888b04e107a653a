package nl.eenplan.processes.engine;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taakbesturing;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Moves user tasks; whoever finishes second learns that somebody was first.
@Service
@Transactional
class EngineTaakbesturing implements Taakbesturing {

    private final ProcessEngine engine;
    private final CommandExecutor opdrachten;
    private final JdbcTemplate jdbc;

    EngineTaakbesturing(ProcessEngine engine, JdbcTemplate jdbc) {
        this.engine = engine;
        this.opdrachten = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
        this.jdbc = jdbc;
    }

    @Override
    public void wijsToe(TaakId taak, MedewerkerId behandelaar) {
        zetBehandelaar(taak, behandelaar.toString());
    }

    @Override
    public void geefTerug(TaakId taak) {
        zetBehandelaar(taak, null);
    }

    @Override
    public Afronding rondAf(TaakId taak, Antwoorden antwoorden) {
        var variabelen = antwoorden.waarden().entrySet().stream()
                .collect(Collectors.toMap(
                        antwoord -> antwoord.getKey().naam(), antwoord -> (Object) antwoord.getValue()));
        return Gelijktijdigheid.vertaal(
                () -> opdrachten.execute(context -> rondAf(context, taak.waarde(), variabelen)));
    }

    /// Looks and completes in one command, so that the engine reads the task once.
    private Afronding rondAf(CommandContext context, String taak, Map<String, Object> variabelen) {
        if (context.getTaskManager().findTaskById(taak) == null) {
            return new Afronding.AlAfgerond();
        }
        engine.getTaskService().complete(taak, variabelen);
        return new Afronding.Afgerond();
    }

    private void zetBehandelaar(TaakId taak, @Nullable String behandelaar) {
        if (!isOpen(taak)) {
            throw new NoSuchElementException("Taak " + taak + " is niet meer open");
        }
        Gelijktijdigheid.vertaal(() -> {
            engine.getTaskService().setAssignee(taak.waarde(), behandelaar);
            return taak;
        });
    }

    /// Locks the task, so that whoever comes second waits for the first and then finds it gone.
    private boolean isOpen(TaakId taak) {
        return !jdbc.queryForList("select id_ from act_ru_task where id_ = ? for update", taak.waarde())
                .isEmpty();
    }
}
