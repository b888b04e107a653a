package nl.eenplan.processes.engine;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The candidate roles of a task as the version of the model says under which it runs.
@Component
class Taakrollen {

    private final ObjectProvider<ProcessEngine> engine;
    private final Map<String, Map<Taaksoort, Set<Rol>>> perDefinitie = new ConcurrentHashMap<>();

    Taakrollen(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    Set<Rol> van(String definitie, Taaksoort soort) {
        return perDefinitie.computeIfAbsent(definitie, this::lees).getOrDefault(soort, Set.of());
    }

    private Map<Taaksoort, Set<Rol>> lees(String definitie) {
        var model = engine.getObject().getRepositoryService().getBpmnModelInstance(definitie);
        return model.getModelElementsByType(UserTask.class).stream()
                .collect(Collectors.toUnmodifiableMap(
                        taak -> Taaksoort.van(taak.getId()),
                        taak -> taak.getCamundaCandidateGroupsList().stream()
                                .map(Rol::van)
                                .collect(Collectors.toUnmodifiableSet())));
    }
}
