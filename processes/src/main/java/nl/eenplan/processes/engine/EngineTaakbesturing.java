package nl.eenplan.processes.engine;

import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taakbesturing;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Moves user tasks; whoever finishes second learns that somebody was first.
@Service
@Transactional
class EngineTaakbesturing implements Taakbesturing {

    private final ProcessEngine engine;
    private final JdbcTemplate jdbc;

    EngineTaakbesturing(ProcessEngine engine, JdbcTemplate jdbc) {
        this.engine = engine;
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
        if (!isOpen(taak)) {
            return new Afronding.AlAfgerond();
        }
        var variabelen = antwoorden.waarden().entrySet().stream()
                .collect(Collectors.toMap(antwoord -> antwoord.getKey().naam(), antwoord -> antwoord.getValue()));
        try {
            engine.getTaskService().complete(taak.waarde(), variabelen);
            return new Afronding.Afgerond();
        } catch (OptimisticLockingException gelijktijdig) {
            throw new OptimisticLockingFailureException("Taak " + taak + " werd tegelijk afgerond", gelijktijdig);
        }
    }

    private void zetBehandelaar(TaakId taak, @Nullable String behandelaar) {
        if (!isOpen(taak)) {
            throw new NoSuchElementException("Taak " + taak + " is niet meer open");
        }
        engine.getTaskService().setAssignee(taak.waarde(), behandelaar);
    }

    /// Locks the task, so that whoever comes second waits for the first and then finds it gone.
    private boolean isOpen(TaakId taak) {
        return !jdbc.queryForList("select id_ from act_ru_task where id_ = ? for update", taak.waarde())
                .isEmpty();
    }
}
