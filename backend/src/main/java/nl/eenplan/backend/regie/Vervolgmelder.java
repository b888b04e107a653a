package nl.eenplan.backend.regie;

import java.util.stream.Stream;
import nl.eenplan.backend.bericht.Berichten;
import nl.eenplan.backend.bericht.Berichten.Bericht;
import nl.eenplan.backend.bericht.Berichten.Soort;
import nl.eenplan.backend.gezin.Gezinsvinder;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import org.springframework.stereotype.Component;

/// A triage that joins a running conference or plan: whoever runs that gets a mail, by number.
@Component
class Vervolgmelder {

    private final Betrokkenheden betrokkenheden;
    private final Berichten berichten;
    private final Gezinsvinder gezinnen;
    private final TijdlijnService tijdlijn;

    Vervolgmelder(Betrokkenheden betrokkenheden, Berichten berichten, Gezinsvinder gezinnen, TijdlijnService tijdlijn) {
        this.betrokkenheden = betrokkenheden;
        this.berichten = berichten;
        this.gezinnen = gezinnen;
        this.tijdlijn = tijdlijn;
    }

    void voegTriageBij(GezinId gezin) {
        tijdlijn.noteer(
                gezin,
                Compartiment.VEILIGHEID,
                "TRIAGE",
                "De nieuwe triage gaat mee in het overleg of het plan dat al loopt");
        var bericht = new Bericht(Soort.NIEUW_OP_TIJDLIJN, gezinnen.nummer(gezin), "gezin/" + gezin + "/melding");
        Stream.of(Rol.REGISSEUR, Rol.PROCESCOORDINATOR)
                .flatMap(rol -> betrokkenheden.metRol(gezin, rol).stream())
                .distinct()
                .forEach(wie -> berichten.stuur(wie, bericht));
    }
}
