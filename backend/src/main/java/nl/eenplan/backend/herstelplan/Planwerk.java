package nl.eenplan.backend.herstelplan;

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

/// The way every plan form goes: open the task, pass the gate, check, store, complete.
@Component
class Planwerk {

    private final Taakafhandeling taken;
    private final Dossierpoort poort;
    private final Plannen plannen;

    Planwerk(Taakafhandeling taken, Dossierpoort poort, Plannen plannen) {
        this.taken = taken;
        this.poort = poort;
        this.plannen = plannen;
    }

    Afronding doe(
            TaakId taak,
            Taaksoort soort,
            String handeling,
            BiConsumer<Herstelplan, Invoercontrole> controleer,
            Function<Herstelplan, Antwoorden> verwerk) {
        return switch (taken.begin(taak, soort)) {
            case Opening.AlAfgerond al -> new Afronding.AlAfgerond(al.door(), al.op());
            case Opening.Open open -> {
                poort.wijzig(open.gezin(), Compartiment.PLAN, handeling);
                var plan = plannen.vergrendelActief(open.gezin().waarde()).orElseThrow();
                var controle = new Invoercontrole();
                controleer.accept(plan, controle);
                yield controle.uitkomst().orElseGet(() -> {
                    var antwoorden = verwerk.apply(plan);
                    plannen.saveAndFlush(plan);
                    taken.rondAf(taak, antwoorden);
                    return new Afronding.Gelukt();
                });
            }
        };
    }
}
