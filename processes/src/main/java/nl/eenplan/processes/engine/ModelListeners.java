package nl.eenplan.processes.engine;

import java.util.List;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.engine.Transactiespoor.Spoorregel;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/// Gives every model the same ears: each user task gets its term and is marked when it changes, each way that is taken
/// is kept with its reason. Models need no listeners of their own for that.
@Component
class ModelListeners extends AbstractBpmnParseListener {

    private static final List<String> WIJZIGINGEN = List.of(
            TaskListener.EVENTNAME_CREATE,
            TaskListener.EVENTNAME_ASSIGNMENT,
            TaskListener.EVENTNAME_UPDATE,
            TaskListener.EVENTNAME_COMPLETE,
            TaskListener.EVENTNAME_DELETE);

    private final Spoorboek spoorboek;
    private final Procesfeiten feiten;

    ModelListeners(Spoorboek spoorboek, Procesfeiten feiten) {
        this.spoorboek = spoorboek;
        this.feiten = feiten;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var definitie = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        definitie.addTaskListener(TaskListener.EVENTNAME_CREATE, this::stelTermijn);
        WIJZIGINGEN.forEach(wijziging -> definitie.addBuiltInTaskListener(
                wijziging, taak -> spoorboek.huidig().raak(taak.getId())));
    }

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
        transition.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) execution -> spoorboek
                .huidig()
                .leg(new Spoorregel(
                        execution.getProcessInstanceId(),
                        transition.getSource().getId(),
                        transition.getId(),
                        Poortvragen.antwoorden(transition.getSource(), execution))));
    }

    @Override
    public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        activity.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) execution -> {
            var besluit = (DmnDecisionResult) execution.getVariable("decisionResult");
            spoorboek
                    .huidig()
                    .leg(new Spoorregel(
                            execution.getProcessInstanceId(),
                            activity.getId(),
                            null,
                            besluit.getSingleResult().getEntry("regel")));
        });
    }

    private void stelTermijn(DelegateTask taak) {
        taak.setDueDate(feiten.termijn(taak, Taaksoort.van(taak.getTaskDefinitionKey())));
    }
}
