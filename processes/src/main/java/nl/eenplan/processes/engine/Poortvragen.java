package nl.eenplan.processes.engine;

import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.pvm.PvmActivity;
import org.jspecify.annotations.Nullable;

/// The questions that a gateway asks in its conditions, with the answers it found: `isAcuut = nee`.
final class Poortvragen {

    private static final Pattern NAAM = Pattern.compile("(?<!['\\w])[a-z][A-Za-z]+(?!['\\w])");

    private Poortvragen() {}

    static @Nullable String antwoorden(PvmActivity poort, VariableScope scope) {
        var vragen = poort.getOutgoingTransitions().stream()
                .map(uitgang -> (String) uitgang.getProperty(BpmnParse.PROPERTYNAME_CONDITION_TEXT))
                .filter(voorwaarde -> voorwaarde != null)
                .flatMap(voorwaarde -> NAAM.matcher(voorwaarde).results().map(MatchResult::group))
                .filter(scope::hasVariable)
                .collect(Collectors.toCollection(TreeSet::new));
        return vragen.isEmpty()
                ? null
                : vragen.stream()
                        .map(vraag -> vraag + " = " + woord(scope.getVariable(vraag)))
                        .collect(Collectors.joining(", "));
    }

    static String woord(@Nullable Object antwoord) {
        return switch (antwoord) {
            case Boolean isJa -> isJa ? "ja" : "nee";
            case null -> "onbekend";
            default -> antwoord.toString();
        };
    }
}
