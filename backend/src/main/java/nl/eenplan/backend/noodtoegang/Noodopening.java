package nl.eenplan.backend.noodtoegang;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.backend.toegang.Logboek;
import nl.eenplan.backend.toegang.Logboek.Grond;
import nl.eenplan.backend.toegang.Logboek.Regel;
import nl.eenplan.backend.toegang.Logboek.Soort;
import nl.eenplan.backend.toegang.Noodbetrokkenheden;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Noodtoetsing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Opens a family in an emergency, and in the same transaction tells who must know: the log, the time line of the
/// family, the privacy officers by mail and by a task.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Noodopening {

    private static final String GRONDSLAG = "AVG art. 6 lid 1 onder d en art. 9 lid 2 onder c";

    private final Noodtoegangen toegangen;
    private final Noodbetrokkenheden betrokkenheden;
    private final Noodinstellingen instellingen;
    private final Noodtoetsing toetsing;
    private final Noodmelder melder;
    private final TijdlijnService tijdlijn;
    private final Logboek logboek;
    private final Clock klok;

    Noodopening(
            Noodtoegangen toegangen,
            Noodbetrokkenheden betrokkenheden,
            Noodinstellingen instellingen,
            Noodtoetsing toetsing,
            Noodmelder melder,
            TijdlijnService tijdlijn,
            Logboek logboek,
            Clock klok) {
        this.toegangen = toegangen;
        this.betrokkenheden = betrokkenheden;
        this.instellingen = instellingen;
        this.toetsing = toetsing;
        this.melder = melder;
        this.tijdlijn = tijdlijn;
        this.logboek = logboek;
        this.klok = klok;
    }

    /// @return when it ends
    Instant open(GezinId gezin, Gebruiker wie, Noodreden reden, String toelichting) {
        var tot = klok.instant().plus(instellingen.duur()).truncatedTo(ChronoUnit.MICROS);
        var id = toegangen.begin(gezin, wie, reden, toelichting, tot);
        betrokkenheden.open(gezin, wie, id, grond(reden), tot);
        logboek.schrijf(wie, regel(gezin, wie, id, reden, "noodtoegang genomen"));
        tijdlijn.noteer(
                gezin,
                Compartiment.GEZIN,
                "NOODTOEGANG",
                "Noodtoegang genomen vanuit " + wie.organisatienaam() + ": " + reden.label());
        toetsing.begin(gezin, id);
        melder.meld(gezin);
        return tot;
    }

    Regel regel(GezinId gezin, Gebruiker wie, UUID id, Noodreden reden, String handeling) {
        return Regel.van(Soort.WIJZIGEN, gezin, handeling)
                .als(wie.rol())
                .over(id.toString())
                .opGrondVan(grond(reden))
                .inNood();
    }

    private static Grond grond(Noodreden reden) {
        return new Grond("noodtoegang: " + reden.label(), GRONDSLAG);
    }
}
