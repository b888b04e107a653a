package nl.eenplan.backend.keten;

import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.politie.VerhoorGegevens;
import nl.eenplan.backend.politie.VerhoorService;
import nl.eenplan.backend.politie.VerhoorService.Vastlegging;
import nl.eenplan.backend.politie.VerhoorService.Vraaguitkomst;
import nl.eenplan.backend.politie.Verhoorbeeld;
import nl.eenplan.backend.politie.Verhoorvraag;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Rol;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Brigadier Yılmaz interviewed Noor in the studio; T. Vos is the officier van justitie.
@Ketentest
@Import(Wedloop.class)
abstract class Verhoorzaak {

    private static final Verhoorvraag VRAAG =
            new Verhoorvraag("Uit nieuwe beelden blijkt een tweede verdachte, over wie niets is gevraagd.");

    @Autowired
    VerhoorService verhoren;

    @Autowired
    Artsenketen artsen;

    @Autowired
    Keten keten;

    @Autowired
    Mensen mensen;

    @Autowired
    Betrokkenheden betrokkenheden;

    @Autowired
    Kinderen kinderen;

    @Autowired
    @Qualifier("eigenaar")
    JdbcClient eigenaar;

    GezinId gezin;
    PersoonId noor;

    @BeforeEach
    void maakZaak() {
        gezin = zaak();
        noor = kind(gezin);
    }

    GezinId zaak() {
        var nieuw = artsen.signaal();
        betrokkenheden.betrek(nieuw, mensen.wie("yilmaz").id(), Rol.POLITIE, "proef", "proef");
        return nieuw;
    }

    PersoonId kind(GezinId van) {
        return mensen.als("yilmaz", () -> kinderen.vanGezin(van).getFirst().id());
    }

    void betrek(String wie, Rol rol) {
        betrokkenheden.betrek(gezin, mensen.wie(wie).id(), rol, "proef", "proef");
    }

    Vastlegging legVast() {
        return mensen.als("yilmaz", () -> verhoren.legVast(gezin, noor, gegevens(LocalDate.of(2027, 1, 1))));
    }

    Vraaguitkomst vraag(String wie) {
        return mensen.als(wie, () -> verhoren.vraagNogEen(gezin, noor, VRAAG));
    }

    Verhoorbeeld.Kind beeld(String wie) {
        return mensen.als(wie, () -> verhoren.verhoren(gezin)).kinderen().getFirst();
    }

    static VerhoorGegevens gegevens(LocalDate certificaatTot) {
        return new VerhoorGegevens(
                LocalDateTime.of(2026, 3, 2, 10, 0),
                "brigadier Yılmaz",
                "verhoren van kwetsbare getuigen",
                certificaatTot,
                "AV-2026-0311",
                "studio Merewestein, kluis 4",
                "gedragsdeskundige in de regiekamer",
                "Noor kan zelf vertellen wat er gebeurde.",
                true,
                null,
                null,
                null);
    }
}
