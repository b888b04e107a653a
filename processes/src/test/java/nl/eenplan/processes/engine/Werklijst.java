package nl.eenplan.processes.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.TaakGewijzigd;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Taakstand;
import nl.eenplan.processes.api.Taakstand.Status;
import org.springframework.context.event.EventListener;

/// The task list as the rest of the house would build it: from events alone, never from the engine.
class Werklijst {

    private final Map<TaakId, Taakstand> standen = new LinkedHashMap<>();
    private final List<Taakstand> ontvangen = new ArrayList<>();
    private final List<Consumer<Taakstand>> wachtenden = new ArrayList<>();

    @EventListener
    synchronized void op(TaakGewijzigd gewijzigd) {
        standen.put(gewijzigd.stand().taak(), gewijzigd.stand());
        ontvangen.add(gewijzigd.stand());
        wachtenden.forEach(wachtende -> wachtende.accept(gewijzigd.stand()));
    }

    /// Done as soon as the list hears of such a task.
    synchronized CompletableFuture<Taakstand> verwacht(GezinId gezin, Taaksoort soort) {
        var komt = new CompletableFuture<Taakstand>();
        wachtenden.add(stand -> {
            if (stand.gezin().equals(gezin) && stand.soort() == soort) {
                komt.complete(stand);
            }
        });
        return komt;
    }

    synchronized List<Taakstand> open(GezinId gezin) {
        return alle(gezin).stream()
                .filter(stand -> stand.status() == Status.OPEN)
                .toList();
    }

    synchronized List<Taakstand> alle(GezinId gezin) {
        return standen.values().stream()
                .filter(stand -> stand.gezin().equals(gezin))
                .toList();
    }

    synchronized List<Taakstand> ontvangen(TaakId taak) {
        return ontvangen.stream().filter(stand -> stand.taak().equals(taak)).toList();
    }

    synchronized void vergeet() {
        standen.clear();
        ontvangen.clear();
    }

    List<Taaksoort> soorten(GezinId gezin) {
        return open(gezin).stream().map(Taakstand::soort).sorted().toList();
    }
}
