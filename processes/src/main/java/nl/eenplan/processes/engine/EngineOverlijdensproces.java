package nl.eenplan.processes.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Overlijdensproces;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Moves the tokens of the walks that run, under whatever drawing they began.
@Service
@Transactional
class EngineOverlijdensproces implements Overlijdensproces {

    static final String REDEN = "Vervallen: het kind is overleden";

    /// What a walk can wait at and ends: the tasks, the processes that hold some of them, and an agreed day to look
    /// back
    /// at help that nobody gives any more.
    private static final Set<String> EINDIGEN = Stream.concat(
                    EINDIGT.stream().map(Taaksoort::sleutel),
                    Stream.of("call_spoedoverleg", "call_consult", "timer_terugkijken"))
            .collect(Collectors.toUnmodifiableSet());

    /// Reporting beside the walk: it stays, and does not take the walk on.
    private static final String ERNAAST = Taaksoort.ACUUT_MELDEN.sleutel();

    private final ProcessEngine engine;
    private final Spoorboek spoorboek;

    EngineOverlijdensproces(ProcessEngine engine, Spoorboek spoorboek) {
        this.engine = engine;
        this.spoorboek = spoorboek;
    }

    @Override
    public List<Vervallen> eindig(GezinId gezin, PersoonId kind, boolean isNodoOnderweg) {
        return Gelijktijdigheid.vertaal(() -> {
            var isNodo = isNodoOnderweg || isNodoBegonnen(gezin, kind);
            var taken = Stream.<Vervallen>builder();
            for (var loop : lopen(gezin, kind)) {
                takenIn(loop).forEach(taken);
                isNodo |= eindig(loop, isNodo ? Taaksoort.AFWEGEN : Taaksoort.OVERLIJDEN_NODO);
            }
            return taken.build().toList();
        });
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isNodoBegonnen(GezinId gezin, PersoonId kind) {
        return spoorboek.isGekomenAan(gezin, kind, Taaksoort.OVERLIJDEN_NODO);
    }

    /// @param verder where the walk goes on when nothing else of it is left
    /// @return whether it went on
    private boolean eindig(ProcessInstance loop, Taaksoort verder) {
        var actief = actief(loop);
        var voorbij = actief.stream().filter(EINDIGEN::contains).toList();
        if (voorbij.isEmpty()) {
            return false;
        }
        var wijziging = runtime().createProcessInstanceModification(loop.getId());
        voorbij.forEach(wijziging::cancelAllForActivity);
        var isLeeg = actief.stream().allMatch(element -> EINDIGEN.contains(element) || element.equals(ERNAAST));
        if (isLeeg) {
            wijziging.startBeforeActivity(verder.sleutel());
        }
        spoorboek.huidig().metReden(REDEN, wijziging::execute);
        return isLeeg;
    }

    private Set<String> actief(ProcessInstance loop) {
        return Arrays.stream(runtime().getActivityInstance(loop.getId()).getChildActivityInstances())
                .map(ActivityInstance::getActivityId)
                .collect(Collectors.toSet());
    }

    private List<ProcessInstance> lopen(GezinId gezin, PersoonId kind) {
        return runtime()
                .createProcessInstanceQuery()
                .processDefinitionKey(EngineGezinsaanpak.STROOMSCHEMA)
                .processInstanceBusinessKey(gezin.toString())
                .variableValueEquals(Procesvariabelen.KIND, kind.toString())
                .orderByProcessInstanceId()
                .asc()
                .list();
    }

    private Stream<Vervallen> takenIn(ProcessInstance loop) {
        return Stream.concat(
                        Stream.of(loop),
                        runtime().createProcessInstanceQuery().superProcessInstanceId(loop.getId()).list().stream())
                .flatMap(instantie -> engine
                        .getTaskService()
                        .createTaskQuery()
                        .processInstanceId(instantie.getId())
                        .orderByTaskCreateTime()
                        .asc()
                        .list()
                        .stream())
                .filter(taak -> EINDIGEN.contains(taak.getTaskDefinitionKey()))
                .map(EngineOverlijdensproces::vervallen);
    }

    private static Vervallen vervallen(Task taak) {
        return new Vervallen(new TaakId(taak.getId()), Taaksoort.van(taak.getTaskDefinitionKey()), taak.getName());
    }

    private RuntimeService runtime() {
        return engine.getRuntimeService();
    }
}
