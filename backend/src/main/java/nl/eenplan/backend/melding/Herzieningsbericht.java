package nl.eenplan.backend.melding;

import nl.eenplan.backend.bericht.Berichten;
import nl.eenplan.backend.bericht.Berichten.Bericht;
import nl.eenplan.backend.duiding.DuidingHerzien;
import nl.eenplan.backend.gezin.Gezinsvinder;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.processes.api.Rol;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Tells whoever works on the melding of a child at Veilig Thuis that there is something to read, by a
/// number: the melding may rest on a letselduiding that says something else now. What it says, the mail
/// does not.
@Component
class Herzieningsbericht {

    private final Meldingen meldingen;
    private final Betrokkenheden betrokkenheden;
    private final Gezinsvinder gezinnen;
    private final Berichten berichten;

    Herzieningsbericht(Meldingen meldingen, Betrokkenheden betrokkenheden, Gezinsvinder gezinnen, Berichten berichten) {
        this.meldingen = meldingen;
        this.betrokkenheden = betrokkenheden;
        this.gezinnen = gezinnen;
        this.berichten = berichten;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(DuidingHerzien gebeurtenis) {
        if (!meldingen.isVerstuurd(gebeurtenis.kind().waarde())) {
            return;
        }
        var gezin = gebeurtenis.gezin();
        var bericht = new Bericht(Berichten.Soort.NIEUW_TE_LEZEN, gezinnen.nummer(gezin), "gezin/" + gezin);
        betrokkenheden.metRol(gezin, Rol.VT_MEDEWERKER).forEach(wie -> berichten.stuur(wie, bericht));
    }
}
