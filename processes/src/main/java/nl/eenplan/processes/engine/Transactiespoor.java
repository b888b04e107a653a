package nl.eenplan.processes.engine;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.eenplan.processes.api.Procesbeeld.Tafelbesluit;
import nl.eenplan.processes.api.TaakGesloten;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;

/// What one transaction did to tasks and which ways it took; handed over once, just before the commit.
final class Transactiespoor implements TransactionSynchronization {

    private final Spoorboek boek;
    private final Map<String, Taakaanraking> geraakt = new LinkedHashMap<>();
    private final Map<String, TaakGesloten> gesloten = new LinkedHashMap<>();
    private final List<Spoorregel> regels = new ArrayList<>();
    private @Nullable Tafelbesluit besluit;
    private @Nullable String reden;
    private boolean overhandigd;

    Transactiespoor(Spoorboek boek) {
        this.boek = boek;
    }

    /// The last touch counts: it knows the task as the last command left it.
    void raak(Taakaanraking aanraking) {
        weigerNaOverhandiging();
        geraakt.compute(aanraking.taak().getId(), (taak, eerdere) -> aanraking.na(eerdere));
    }

    /// A task that closes is no longer one to read again.
    void sluit(TaakGesloten taak) {
        weigerNaOverhandiging();
        geraakt.remove(taak.taak().waarde());
        gesloten.put(taak.taak().waarde(), taak);
    }

    void leg(Spoorregel regel) {
        weigerNaOverhandiging();
        regels.add(regel);
    }

    /// Whatever ends while this runs, ends for that reason.
    void metReden(String waarom, Runnable werk) {
        reden = waarom;
        try {
            werk.run();
        } finally {
            reden = null;
        }
    }

    /// Why what ends now does not end by itself; null when it does.
    @Nullable
    String reden() {
        return reden;
    }

    /// What a table decided, for the step that asked it.
    void beslis(Tafelbesluit nieuw) {
        besluit = nieuw;
    }

    Tafelbesluit laatsteBesluit() {
        return requireNonNull(besluit);
    }

    /// Before what others keep for the last moment: what this hands over may still add to it.
    @Override
    public int getOrder() {
        return 0;
    }

    /// Listeners may move the engine again; what they touch is handed over too.
    @Override
    public void beforeCommit(boolean readOnly) {
        while (!geraakt.isEmpty() || !gesloten.isEmpty() || !regels.isEmpty()) {
            var open = List.copyOf(geraakt.values());
            var dicht = List.copyOf(gesloten.values());
            var gelegd = Spoorregel.vouw(regels);
            geraakt.clear();
            gesloten.clear();
            regels.clear();
            boek.overhandig(open, dicht, gelegd);
        }
        overhandigd = true;
    }

    private void weigerNaOverhandiging() {
        if (overhandigd) {
            throw new IllegalStateException("Deze transactie heeft haar taken al doorgegeven");
        }
    }
}
