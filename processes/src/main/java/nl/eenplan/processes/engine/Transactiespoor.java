package nl.eenplan.processes.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.transaction.support.TransactionSynchronization;

/// What one transaction did to tasks and which ways it took; handed over once, just before the commit.
final class Transactiespoor implements TransactionSynchronization {

    private final Spoorboek boek;
    private final Set<String> taken = new LinkedHashSet<>();
    private final List<Spoorregel> regels = new ArrayList<>();
    private boolean overhandigd;

    Transactiespoor(Spoorboek boek) {
        this.boek = boek;
    }

    void raak(String taak) {
        weigerNaOverhandiging();
        taken.add(taak);
    }

    void leg(Spoorregel regel) {
        weigerNaOverhandiging();
        regels.add(regel);
    }

    /// Listeners may move the engine again; what they touch is handed over too.
    @Override
    public void beforeCommit(boolean readOnly) {
        while (!taken.isEmpty() || !regels.isEmpty()) {
            var geraakt = List.copyOf(taken);
            var gelegd = List.copyOf(regels);
            taken.clear();
            regels.clear();
            boek.overhandig(geraakt, gelegd);
        }
        overhandigd = true;
    }

    private void weigerNaOverhandiging() {
        if (overhandigd) {
            throw new IllegalStateException("Deze transactie heeft haar taken al doorgegeven");
        }
    }

    /// @param bron the flow node that was left or that decided
    record Spoorregel(
            String instantie,
            String bron,
            @org.jspecify.annotations.Nullable String pad,
            @org.jspecify.annotations.Nullable String waarom) {}
}
