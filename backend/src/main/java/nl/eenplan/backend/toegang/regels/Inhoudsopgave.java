package nl.eenplan.backend.toegang.regels;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Inhoudbron;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Adds up what the capabilities know: about whom there is content in a compartment.
@Component
class Inhoudsopgave {

    private final ObjectProvider<Inhoudbron> bronnen;

    Inhoudsopgave(ObjectProvider<Inhoudbron> bronnen) {
        this.bronnen = bronnen;
    }

    /// @param leden who it is about when a piece names nobody
    Set<PersoonId> over(GezinId gezin, Compartiment compartiment, Set<PersoonId> leden) {
        var personen = new HashSet<PersoonId>();
        var stukken = new HashSet<UUID>();
        var bekend = new HashSet<UUID>();
        bronnen.stream().map(bron -> bron.inhoud(gezin, compartiment)).forEach(inhoud -> {
            personen.addAll(inhoud.personen());
            stukken.addAll(inhoud.zonderPersoon());
            bekend.addAll(inhoud.metPersoon());
        });
        if (!bekend.containsAll(stukken)) {
            personen.addAll(leden);
        }
        return personen;
    }
}
