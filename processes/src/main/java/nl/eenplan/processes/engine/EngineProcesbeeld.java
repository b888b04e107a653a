package nl.eenplan.processes.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Date;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Procesbeeld;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.engine.Transactiespoor.Spoorregel;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts the engine's history and the kept ways together into one picture per process instance.
@Service
@Transactional(readOnly = true)
class EngineProcesbeeld implements Procesbeeld {

    private final ProcessEngine engine;
    private final Spoorboek spoorboek;

    EngineProcesbeeld(ProcessEngine engine, Spoorboek spoorboek) {
        this.engine = engine;
        this.spoorboek = spoorboek;
    }

    @Override
    public List<Verloop> verloop(GezinId gezin) {
        return engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(gezin.toString())
                .list()
                .stream()
                .sorted(Comparator.comparing(HistoricProcessInstance::getStartTime)
                        .thenComparing(instantie -> instantie.getSuperProcessInstanceId() != null)
                        .thenComparing(HistoricProcessInstance::getId))
                .map(this::verloop)
                .toList();
    }

    @Override
    public String model(String definitieId) {
        try (var xml = engine.getRepositoryService().getProcessModel(definitieId)) {
            return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }

    private Verloop verloop(HistoricProcessInstance instantie) {
        var spoor = spoorboek.regels(instantie.getId());
        var redenen = redenen(spoor);
        return new Verloop(
                instantie.getId(),
                instantie.getProcessDefinitionId(),
                instantie.getProcessDefinitionName(),
                kind(instantie),
                instantie.getEndTime() == null,
                activiteiten(instantie).stream()
                        .map(activiteit -> stap(activiteit, redenen))
                        .toList(),
                spoor.stream()
                        .map(Spoorregel::pad)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    private List<HistoricActivityInstance> activiteiten(HistoricProcessInstance instantie) {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instantie.getId())
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .sorted(Comparator.comparing(HistoricActivityInstance::getStartTime))
                .toList();
    }

    private static Stap stap(HistoricActivityInstance activiteit, Map<String, Deque<String>> redenen) {
        var eerdere = redenen.get(activiteit.getActivityId());
        return new Stap(
                activiteit.getActivityId(),
                Objects.requireNonNullElse(activiteit.getActivityName(), activiteit.getActivityId()),
                activiteit.getActivityType(),
                activiteit.getStartTime().toInstant(),
                moment(activiteit.getEndTime()),
                activiteit.getTaskId() == null ? null : new TaakId(activiteit.getTaskId()),
                eerdere == null ? null : eerdere.poll());
    }

    /// The reasons per flow node in the order in which it was passed, so that a second turn shows its own answer.
    private static Map<String, Deque<String>> redenen(List<Spoorregel> spoor) {
        var redenen = new HashMap<String, Deque<String>>();
        for (Spoorregel regel : spoor) {
            if (regel.waarom() != null) {
                redenen.computeIfAbsent(regel.bron(), bron -> new ArrayDeque<>())
                        .add(regel.waarom());
            }
        }
        return redenen;
    }

    private @Nullable PersoonId kind(HistoricProcessInstance instantie) {
        var kind = engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instantie.getId())
                .activityInstanceIdIn(instantie.getId())
                .variableName(Procesvariabelen.KIND)
                .singleResult();
        return kind == null ? null : PersoonId.van((String) kind.getValue());
    }

    private static java.time.@Nullable Instant moment(@Nullable Date tijdstip) {
        return tijdstip == null ? null : tijdstip.toInstant();
    }
}
