package nl.eenplan.processes.engine;

import java.util.List;
import java.util.stream.Collectors;
import nl.eenplan.processes.api.BetrokkeneverzoekId;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.InzageverzoekId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.PersoonId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/// The process variables that are not answers: who it is about, by id, and where the chain stands.
final class Procesvariabelen {

    static final String GEZIN = "gezin";
    static final String KIND = "kind";
    static final String KINDEREN = "kinderen";
    static final String DEELNEMER = "deelnemer";
    static final String TRIAGE_LOOPT = "triageLoopt";
    static final String VERVOLG_LOOPT = "vervolgLoopt";
    static final String IS_ANDERE_MELDER = "isAndereMelder";
    static final String IS_GEMELD = "isGemeld";
    static final String AFWEGING = "afweging";
    static final String VERZOEK = "verzoek";
    static final String MDA_ADVIES = "mdaAdvies";
    static final String NOODTOEGANG = "noodtoegang";
    static final String POLITIE_GEVRAAGD = "politieGevraagd";
    static final String TE_LAAT = "teLaat";
    static final String ONDERZOEK = "onderzoek";
    static final String BETROKKENEVERZOEK = "betrokkeneverzoek";

    private static final String SCHEIDING = ",";

    private Procesvariabelen() {}

    /// The gezin is the business key of every process, so asking for it costs no query.
    static GezinId gezin(DelegateExecution execution) {
        return GezinId.van(execution.getProcessBusinessKey());
    }

    static PersoonId kind(VariableScope scope) {
        return PersoonId.van((String) scope.getVariable(KIND));
    }

    static @Nullable PersoonId kindOfGeen(VariableScope scope) {
        var kind = (String) scope.getVariable(KIND);
        return kind == null ? null : PersoonId.van(kind);
    }

    static InzageverzoekId verzoek(VariableScope scope) {
        return InzageverzoekId.van((String) scope.getVariable(VERZOEK));
    }

    static BetrokkeneverzoekId betrokkeneverzoek(VariableScope scope) {
        return BetrokkeneverzoekId.van((String) scope.getVariable(BETROKKENEVERZOEK));
    }

    static String schrijf(List<PersoonId> kinderen) {
        return kinderen.stream().map(PersoonId::toString).collect(Collectors.joining(SCHEIDING));
    }

    static List<String> kinderen(VariableScope scope) {
        return List.of(((String) scope.getVariable(KINDEREN)).split(SCHEIDING, -1));
    }

    static List<String> teksten(List<MedewerkerId> medewerkers) {
        return medewerkers.stream().map(MedewerkerId::toString).toList();
    }
}
