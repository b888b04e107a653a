package nl.eenplan.backend.herstelplan;

import nl.eenplan.backend.bericht.Berichten;
import nl.eenplan.backend.bericht.Berichten.Bericht;
import nl.eenplan.backend.gezin.GezinService;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.processes.api.GezinId;
import org.springframework.stereotype.Component;

/// Tells everybody involved that there is something to read; what he reads there depends on his role (M10).
@Component
class Planverzending {

    private final Berichten berichten;
    private final Betrokkenheden betrokkenheden;
    private final GezinService gezinnen;

    Planverzending(Berichten berichten, Betrokkenheden betrokkenheden, GezinService gezinnen) {
        this.berichten = berichten;
        this.betrokkenheden = betrokkenheden;
        this.gezinnen = gezinnen;
    }

    void meldVastgesteld(GezinId gezin) {
        var nummer = gezinnen.kop(gezin).nummer();
        betrokkenheden.betrokkenen(gezin).stream()
                .map(Betrokkenheden.Betrokkene::medewerker)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .forEach(medewerker -> berichten.stuur(
                        medewerker, new Bericht(Berichten.Soort.PLAN_VASTGESTELD, nummer, "gezin/" + gezin + "/plan")));
    }
}
