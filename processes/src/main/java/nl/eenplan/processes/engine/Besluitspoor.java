package nl.eenplan.processes.engine;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.eenplan.processes.api.Procesbeeld.Tafelbesluit;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedInput;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Hears what each decision table was asked and which rules answered, and keeps it until the step that asked ends.
///
/// The questions are the ids of the inputs without their prefix, which a model check holds equal to [Vraag].
///
/// @see nl.eenplan.processes.api.Vraag
@Component
class Besluitspoor implements DmnDecisionTableEvaluationListener {

    private static final String INVOER = "invoer_";

    private final Spoorboek spoorboek;

    Besluitspoor(Spoorboek spoorboek) {
        this.spoorboek = spoorboek;
    }

    @Override
    public void notify(DmnDecisionTableEvaluationEvent besluit) {
        if (TransactionSynchronizationManager.isSynchronizationActive()
                && besluit.getDecisionTable() instanceof DecisionDefinition tafel) {
            spoorboek
                    .huidig()
                    .beslis(new Tafelbesluit(
                            tafel.getKey(),
                            tafel.getVersionTag(),
                            besluit.getInputs().stream()
                                    .filter(invoer -> invoer.getValue().getValue() != null)
                                    .map(Besluitspoor::antwoord)
                                    .collect(Collectors.joining(", ")),
                            besluit.getMatchingRules().stream()
                                    .map(DmnEvaluatedDecisionRule::getId)
                                    .toList()));
        }
    }

    /// The sentences of all rules that were hit, as one.
    static String waarom(List<?> regels) {
        return regels.stream().map(Objects::toString).collect(Collectors.joining(" "));
    }

    private static String antwoord(DmnEvaluatedInput invoer) {
        return invoer.getId().substring(INVOER.length()) + " = "
                + Poortvragen.woord(invoer.getValue().getValue());
    }
}
