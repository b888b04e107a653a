package nl.eenplan.backend.overleg;

import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Invoercontrole;
import nl.eenplan.backend.werkvoorraad.Taakafhandeling;
import nl.eenplan.backend.werkvoorraad.Taakafhandeling.Opening;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// The way every conference form goes: open the task, pass the gate, check, store, complete.
@Component
class Overlegwerk {

    private final Taakafhandeling taken;
    private final Dossierpoort poort;

    Overlegwerk(Taakafhandeling taken, Dossierpoort poort) {
        this.taken = taken;
        this.poort = poort;
    }

    Afronding doe(
            TaakId taak,
            Taaksoort soort,
            Compartiment compartiment,
            String handeling,
            BiConsumer<Opening.Open, Invoercontrole> controleer,
            Function<Opening.Open, Antwoorden> verwerk) {
        return switch (taken.begin(taak, soort)) {
            case Opening.AlAfgerond al -> new Afronding.AlAfgerond(al.door(), al.op());
            case Opening.Open open -> {
                poort.wijzig(open.gezin(), compartiment, handeling);
                var controle = new Invoercontrole();
                controleer.accept(open, controle);
                yield controle.uitkomst().orElseGet(() -> {
                    taken.rondAf(taak, verwerk.apply(open));
                    return new Afronding.Gelukt();
                });
            }
        };
    }
}
