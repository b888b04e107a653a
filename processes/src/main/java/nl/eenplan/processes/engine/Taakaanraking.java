package nl.eenplan.processes.engine;

import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;

/// An open task that the running transaction made or changed.
///
/// @param taak as the engine holds it: what later steps of the transaction change, it shows
/// @param isNieuw whether the task came in this transaction
record Taakaanraking(
        DelegateTask taak, GezinId gezin, @Nullable PersoonId kind, boolean isNieuw) {

    static Taakaanraking van(DelegateTask taak, boolean isNieuw) {
        DelegateExecution execution = taak.getExecution();
        var kind = (String) execution.getVariable(Procesvariabelen.KIND);
        return new Taakaanraking(
                taak, Procesvariabelen.gezin(execution), kind == null ? null : PersoonId.van(kind), isNieuw);
    }

    Taakaanraking na(@Nullable Taakaanraking eerdere) {
        return eerdere != null && eerdere.isNieuw ? new Taakaanraking(taak, gezin, kind, true) : this;
    }
}
