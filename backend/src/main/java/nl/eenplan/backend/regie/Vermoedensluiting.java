package nl.eenplan.backend.regie;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.eenplan.backend.bericht.Berichten;
import nl.eenplan.backend.bericht.Berichten.Bericht;
import nl.eenplan.backend.gezin.Gezinsvinder;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.melding.MeldingInzage;
import nl.eenplan.backend.termijn.Termijnkalender;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Rol;
import org.springframework.stereotype.Component;

/// E1: what is told when the doctors end with no suspicion. An acute melding may have been sent before; then Veilig
/// Thuis goes on, and whoever works on it there hears that there is news, by a number and a page.
@Component
class Vermoedensluiting {

    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

    private final MeldingInzage meldingen;
    private final Kinderen kinderen;
    private final TijdlijnService tijdlijn;
    private final Betrokkenheden betrokkenheden;
    private final Gezinsvinder gezinnen;
    private final Berichten berichten;

    Vermoedensluiting(
            MeldingInzage meldingen,
            Kinderen kinderen,
            TijdlijnService tijdlijn,
            Betrokkenheden betrokkenheden,
            Gezinsvinder gezinnen,
            Berichten berichten) {
        this.meldingen = meldingen;
        this.kinderen = kinderen;
        this.tijdlijn = tijdlijn;
        this.betrokkenheden = betrokkenheden;
        this.gezinnen = gezinnen;
        this.berichten = berichten;
    }

    void sluit(GezinId gezin, PersoonId kind) {
        var gemeldOp = meldingen.gemeldOp(gezin, kind);
        tijdlijn.noteer(
                gezin,
                Compartiment.MELDING,
                "STROOMSCHEMA",
                "Vermoeden bij " + kinderen.get(kind).naam()
                        + gemeldOp.map(Vermoedensluiting::naMelding)
                                .orElse(" afgesloten zonder melding, met onderbouwing"));
        if (gemeldOp.isPresent()) {
            var bericht = new Bericht(Berichten.Soort.NIEUW_OP_TIJDLIJN, gezinnen.nummer(gezin), "gezin/" + gezin);
            betrokkenheden.metRol(gezin, Rol.VT_MEDEWERKER).forEach(wie -> berichten.stuur(wie, bericht));
        }
    }

    private static String naMelding(Instant gemeldOp) {
        return " afgesloten, met onderbouwing. Er is op "
                + DAG.format(LocalDate.ofInstant(gemeldOp, Termijnkalender.NEDERLAND))
                + " al gemeld; Veilig Thuis gaat daarmee verder";
    }
}
