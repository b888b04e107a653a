package nl.eenplan.processes.engine;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What the version of a model under which a case runs calls its process and its flow nodes.
@Component
class Modelnamen {

    private final ObjectProvider<ProcessEngine> engine;
    private final Map<String, Model> perDefinitie = new ConcurrentHashMap<>();

    Modelnamen(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    String proces(String definitie) {
        return model(definitie).naam();
    }

    /// A node that only joins or passes on has no name in the drawing and none here.
    Knoop knoop(String definitie, String element) {
        return model(definitie).knopen().getOrDefault(element, new Knoop("", ""));
    }

    /// Where a sequence flow leads to; empty when the model does not know it.
    String naar(String definitie, String pad) {
        return model(definitie).doelen().getOrDefault(pad, "");
    }

    private Model model(String definitie) {
        return perDefinitie.computeIfAbsent(definitie, this::lees);
    }

    private Model lees(String definitie) {
        var bpmn = engine.getObject().getRepositoryService().getBpmnModelInstance(definitie);
        var proces = bpmn.getModelElementsByType(Process.class).iterator().next();
        return new Model(
                Objects.requireNonNullElse(proces.getName(), proces.getId()),
                bpmn.getModelElementsByType(FlowNode.class).stream()
                        .collect(Collectors.toUnmodifiableMap(
                                FlowNode::getId,
                                knoop -> new Knoop(
                                        Objects.requireNonNullElse(knoop.getName(), ""),
                                        knoop.getElementType().getTypeName()))),
                bpmn.getModelElementsByType(SequenceFlow.class).stream()
                        .collect(Collectors.toUnmodifiableMap(
                                SequenceFlow::getId, pad -> pad.getTarget().getId())));
    }

    /// @param doelen where each sequence flow leads to
    private record Model(String naam, Map<String, Knoop> knopen, Map<String, String> doelen) {}

    /// @param soort the BPMN kind, as `userTask`
    record Knoop(String naam, String soort) {}
}
