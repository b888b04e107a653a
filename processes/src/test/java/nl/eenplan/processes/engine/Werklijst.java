package nl.eenplan.processes.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.TaakGesloten;
import nl.eenplan.processes.api.TaakGewijzigd;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Taakstand;
import nl.eenplan.processes.api.Taakstatus;
import org.springframework.context.event.EventListener;

/// The task list as the rest of the house would build it: from events alone, never from the engine.
class Werklijst {

    private final Map<TaakId, Taakstand> standen = new LinkedHashMap<>();
    private final Map<TaakId, Taakstatus> gesloten = new LinkedHashMap<>();
    private final List<TaakId> ontvangen = new ArrayList<>();
    private final List<Consumer<Taakstand>> wachtenden = new ArrayList<>();

    @EventListener
    synchronized void op(TaakGewijzigd gewijzigd) {
        standen.put(gewijzigd.stand().taak(), gewijzigd.stand());
        ontvangen.add(gewijzigd.stand().taak());
        wachtenden.forEach(wachtende -> wachtende.accept(gewijzigd.stand()));
    }

    @EventListener
    synchronized void op(TaakGesloten dicht) {
        gesloten.put(dicht.taak(), dicht.status());
        ontvangen.add(dicht.taak());
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
                .filter(stand -> !gesloten.containsKey(stand.taak()))
                .toList();
    }

    synchronized List<Taakstand> alle(GezinId gezin) {
        return standen.values().stream()
                .filter(stand -> stand.gezin().equals(gezin))
                .toList();
    }

    synchronized Taakstatus status(TaakId taak) {
        return gesloten.getOrDefault(taak, Taakstatus.OPEN);
    }

    /// How often the list heard of this task.
    synchronized long ontvangen(TaakId taak) {
        return ontvangen.stream().filter(taak::equals).count();
    }

    synchronized void vergeet() {
        standen.clear();
        gesloten.clear();
        ontvangen.clear();
    }

    List<Taaksoort> soorten(GezinId gezin) {
        return open(gezin).stream().map(Taakstand::soort).sorted().toList();
    }
}
