package nl.eenplan.processes.engine;

import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;

/// One line of the track of a process: what happened, where in the model, and when. Never changed, ids and answers
/// only.
///
/// @param element the flow node; for [Wat#BEGIN] and [Wat#EIND] the process
/// @param stap the passing of a flow node, so that two passings of one node stay apart; null for ways and rules
/// @param definitie the deployed model, with [Wat#BEGIN] only
/// @param kind the child it is about, with [Wat#BEGIN] only
/// @param pad the sequence flow that was taken
/// @param waarom the answers or the rule that decided, in plain words
record Spoorregel(
        String gezin,
        String instantie,
        Wat wat,
        String element,
        @Nullable String stap,
        @Nullable String taak,
        @Nullable String definitie,
        @Nullable String kind,
        @Nullable String pad,
        @Nullable String waarom,
        Instant op) {

    enum Wat {
        BEGIN,
        EIND,
        IN,
        UIT,
        PAD,
        REGEL
    }

    static Spoorregel begin(DelegateExecution execution, String proces) {
        return van(
                execution,
                Wat.BEGIN,
                proces,
                null,
                null,
                execution.getProcessDefinitionId(),
                (String) execution.getVariable(Procesvariabelen.KIND),
                null,
                null);
    }

    static Spoorregel eind(DelegateExecution execution, String proces) {
        return van(execution, Wat.EIND, proces, null, null, null, null, null, null);
    }

    static Spoorregel in(DelegateExecution execution, String element) {
        return van(execution, Wat.IN, element, execution.getActivityInstanceId(), null, null, null, null, null);
    }

    static Spoorregel in(DelegateTask taak) {
        var execution = taak.getExecution();
        return van(
                execution,
                Wat.IN,
                taak.getTaskDefinitionKey(),
                execution.getActivityInstanceId(),
                taak.getId(),
                null,
                null,
                null,
                null);
    }

    static Spoorregel uit(DelegateExecution execution, String element) {
        return van(execution, Wat.UIT, element, execution.getActivityInstanceId(), null, null, null, null, null);
    }

    static Spoorregel pad(DelegateExecution execution, String bron, String pad, @Nullable String waarom) {
        return van(execution, Wat.PAD, bron, null, null, null, null, pad, waarom);
    }

    static Spoorregel regel(DelegateExecution execution, String element, String waarom) {
        return van(execution, Wat.REGEL, element, null, null, null, null, null, waarom);
    }

    private static Spoorregel van(
            DelegateExecution execution,
            Wat wat,
            String element,
            @Nullable String stap,
            @Nullable String taak,
            @Nullable String definitie,
            @Nullable String kind,
            @Nullable String pad,
            @Nullable String waarom) {
        return new Spoorregel(
                execution.getProcessBusinessKey(),
                execution.getProcessInstanceId(),
                wat,
                element,
                stap,
                taak,
                definitie,
                kind,
                pad,
                waarom,
                ClockUtil.getCurrentTime().toInstant());
    }
}
