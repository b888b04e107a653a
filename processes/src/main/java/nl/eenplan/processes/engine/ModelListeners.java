package nl.eenplan.processes.engine;

import java.util.List;
import java.util.function.Function;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.TaakGesloten;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Taakstatus;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Gives every model the same ears: each user task gets its term and is marked when it changes, each flow node that is
/// passed and each way that is taken is kept with its reason. Models need no listeners of their own for that.
@Component
class ModelListeners extends AbstractBpmnParseListener {

    private static final List<String> WIJZIGINGEN =
            List.of(TaskListener.EVENTNAME_ASSIGNMENT, TaskListener.EVENTNAME_UPDATE);

    private final Spoorboek spoorboek;
    private final Procesfeiten feiten;
    private final ApplicationEventPublisher events;

    ModelListeners(Spoorboek spoorboek, Procesfeiten feiten, ApplicationEventPublisher events) {
        this.spoorboek = spoorboek;
        this.feiten = feiten;
        this.events = events;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity proces) {
        bijBegin(proces, execution -> Spoorregel.begin(execution, proces.getKey()));
        bijEinde(proces, execution -> Spoorregel.eind(execution, proces.getKey()));
        proces.getActivities().forEach(this::volg);
    }

    /// Who may do a task stands in the task list, with the organisation that the engine does not know: its own links
    /// between tasks and groups would be written for nobody.
    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var definitie = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        definitie.getCandidateGroupIdExpressions().clear();
        definitie.addTaskListener(TaskListener.EVENTNAME_CREATE, this::stelTermijn);
        definitie.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this::begin);
        WIJZIGINGEN.forEach(wijziging -> definitie.addBuiltInTaskListener(
                wijziging, taak -> spoorboek.huidig().raak(Taakaanraking.van(taak, false))));
        definitie.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, taak -> sluit(taak, Taakstatus.AFGEROND));
        definitie.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, taak -> sluit(taak, Taakstatus.VERVALLEN));
    }

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
        var bron = transition.getSource();
        transition.addListener(
                ExecutionListener.EVENTNAME_TAKE,
                leg(execution -> Spoorregel.pad(
                        execution, bron.getId(), transition.getId(), Poortvragen.antwoorden(bron, execution))));
    }

    @Override
    public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        bijEinde(activity, execution -> {
            var besluit = (DmnDecisionResult) execution.getVariable("decisionResult");
            if (besluit.isEmpty()) {
                throw new IllegalStateException("Geen regel geldt bij " + activity.getId());
            }
            return Spoorregel.regel(
                    execution,
                    activity.getId(),
                    Besluitspoor.waarom(besluit.collectEntries("regel")),
                    spoorboek.huidig().laatsteBesluit());
        });
    }

    /// A user task comes in when its task is made, which [#parseUserTask] sees; the shell of a multi-instance step is
    /// no step of its own.
    private void volg(ActivityImpl activiteit) {
        if (!activiteit.getId().endsWith(BpmnParse.MULTI_INSTANCE_BODY_ID_SUFFIX)) {
            if (!(activiteit.getActivityBehavior() instanceof UserTaskActivityBehavior)) {
                bijBegin(activiteit, execution -> Spoorregel.in(execution, activiteit.getId()));
            }
            bijEinde(
                    activiteit,
                    execution -> Spoorregel.uit(
                            execution, activiteit.getId(), spoorboek.huidig().reden()));
        }
        activiteit.getActivities().forEach(this::volg);
    }

    private void bijBegin(ScopeImpl scope, Function<DelegateExecution, Spoorregel> regel) {
        scope.addBuiltInListener(ExecutionListener.EVENTNAME_START, leg(regel));
    }

    private void bijEinde(ScopeImpl scope, Function<DelegateExecution, Spoorregel> regel) {
        scope.addBuiltInListener(ExecutionListener.EVENTNAME_END, leg(regel));
    }

    private ExecutionListener leg(Function<DelegateExecution, Spoorregel> regel) {
        return execution -> spoorboek.huidig().leg(regel.apply(execution));
    }

    private void begin(DelegateTask taak) {
        spoorboek.huidig().raak(Taakaanraking.van(taak, true));
        spoorboek.huidig().leg(Spoorregel.in(taak));
    }

    private void sluit(DelegateTask taak, Taakstatus status) {
        var behandelaar = taak.getAssignee();
        var uiterlijk = taak.getDueDate();
        if (uiterlijk != null && uiterlijk.before(ClockUtil.getCurrentTime())) {
            events.publishEvent(new TeLaatGesloten(
                    Procesvariabelen.gezin(taak.getExecution()),
                    Procesvariabelen.kindOfGeen(taak.getExecution()),
                    Taaksoort.van(taak.getTaskDefinitionKey())));
        }
        spoorboek
                .huidig()
                .sluit(new TaakGesloten(
                        new TaakId(taak.getId()),
                        Taaksoort.van(taak.getTaskDefinitionKey()),
                        status,
                        behandelaar == null ? null : MedewerkerId.van(behandelaar)));
    }

    private void stelTermijn(DelegateTask taak) {
        taak.setDueDate(feiten.termijn(taak.getExecution(), Taaksoort.van(taak.getTaskDefinitionKey())));
    }
}
