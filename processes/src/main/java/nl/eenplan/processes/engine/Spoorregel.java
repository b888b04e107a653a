package nl.eenplan.processes.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.eenplan.processes.api.Procesbeeld.Tafelbesluit;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;

/// One line of the track of a process: what happened, where in the model, and when. Never changed, ids and answers
/// only.
///
/// What follows at once upon the passing of a node is kept in its line ([#vouw]): that it was left again, why, and by
/// which way. Lines of older houses stand apart; both read the same.
///
/// @param element the flow node; for [Wat#BEGIN] and [Wat#EIND] the process
/// @param stap the passing of a flow node, so that two passings of one node stay apart; null for ways and rules
/// @param definitie the deployed model, with [Wat#BEGIN] only
/// @param kind the child it is about, with [Wat#BEGIN] only
/// @param pad the sequence flow that was taken out of the element
/// @param waarom the answers or the rule that decided, in plain words
/// @param besluit what the decision table was asked, with [Wat#REGEL] and what it was folded into
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
        @Nullable Tafelbesluit besluit,
        Instant op) {

    enum Wat {
        BEGIN,
        EIND,
        IN,
        /// In and out again in the same breath.
        DOOR,
        UIT,
        PAD,
        REGEL
    }

    /// The same track in fewer lines: in and out of one node become one, and so do a node and the way out of it.
    static List<Spoorregel> vouw(List<Spoorregel> regels) {
        var gevouwen = new ArrayList<Spoorregel>(regels.size());
        for (var regel : regels) {
            var samen = gevouwen.isEmpty() ? null : gevouwen.getLast().met(regel);
            if (samen == null) {
                gevouwen.add(regel);
            } else {
                gevouwen.set(gevouwen.size() - 1, samen);
            }
        }
        return List.copyOf(gevouwen);
    }

    private @Nullable Spoorregel met(Spoorregel volgende) {
        if (!instantie.equals(volgende.instantie) || !element.equals(volgende.element)) {
            return null;
        }
        return switch (volgende.wat) {
            case UIT ->
                wat == Wat.IN && Objects.equals(stap, volgende.stap)
                        ? als(Wat.DOOR, pad, waarom == null ? volgende.waarom : waarom, besluit)
                        : null;
            case PAD ->
                isUit() && pad == null
                        ? als(wat, volgende.pad, waarom == null ? volgende.waarom : waarom, besluit)
                        : null;
            case REGEL -> wat == Wat.IN && waarom == null ? als(wat, pad, volgende.waarom, volgende.besluit) : null;
            case BEGIN, EIND, IN, DOOR -> null;
        };
    }

    boolean isUit() {
        return wat == Wat.UIT || wat == Wat.DOOR;
    }

    private Spoorregel als(Wat nieuw, @Nullable String langs, @Nullable String reden, @Nullable Tafelbesluit beslist) {
        return new Spoorregel(gezin, instantie, nieuw, element, stap, taak, definitie, kind, langs, reden, beslist, op);
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

    /// @param reden why it was taken away, null when it ended by itself
    static Spoorregel uit(DelegateExecution execution, String element, @Nullable String reden) {
        return van(execution, Wat.UIT, element, execution.getActivityInstanceId(), null, null, null, null, reden);
    }

    static Spoorregel pad(DelegateExecution execution, String bron, String pad, @Nullable String waarom) {
        return van(execution, Wat.PAD, bron, null, null, null, null, pad, waarom);
    }

    static Spoorregel regel(DelegateExecution execution, String element, String waarom, Tafelbesluit besluit) {
        return van(execution, Wat.REGEL, element, null, null, null, null, null, waarom)
                .als(Wat.REGEL, null, waarom, besluit);
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
                null,
                ClockUtil.getCurrentTime().toInstant());
    }
}
