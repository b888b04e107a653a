package nl.eenplan.frontend.signaal;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import nl.eenplan.backend.gezin.GezinService;
import nl.eenplan.backend.gezin.Gezinsbeeld.Lid;
import nl.eenplan.backend.gezin.Gezinsrol;
import nl.eenplan.backend.gezin.LedenService;
import nl.eenplan.frontend.formulier.Optie;
import nl.eenplan.frontend.formulier.Opties;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.processes.api.GezinId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the form of F0, for a new family or with the children of one that the doctor knows.
@Component
class Signaalformulieren {

    private final GezinService gezinnen;
    private final LedenService leden;
    private final Clock klok;

    Signaalformulieren(GezinService gezinnen, LedenService leden, Clock klok) {
        this.gezinnen = gezinnen;
        this.leden = leden;
        this.klok = klok;
    }

    Signaalformulier nieuw(Consumer<String> bewaar) {
        return new Signaalformulier(this, bewaar);
    }

    Signaalvelden velden(@Nullable GezinId gezin) {
        return new Signaalvelden(gezinnen, klok, gezin == null ? List.of() : kinderen(gezin));
    }

    private List<Optie> kinderen(GezinId gezin) {
        List<Lid> kinderen = leden.leden(gezin).leden().stream()
                .filter(lid -> lid.gegevens().rol() == Gezinsrol.KIND)
                .toList();
        return Opties.van(kinderen, Lid::id, Signaalformulieren::kind);
    }

    private static String kind(Lid lid) {
        var geboren = lid.gegevens().geboortedatum();
        return geboren == null ? lid.gegevens().naam() : lid.gegevens().naam() + " · " + Datumtekst.dag(geboren);
    }
}
