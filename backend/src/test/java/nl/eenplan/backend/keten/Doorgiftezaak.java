package nl.eenplan.backend.keten;

import static nl.eenplan.processes.api.Taaksoort.CONSULT_VERTROUWENSARTS;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import nl.eenplan.backend.doorgifte.Doorgifte;
import nl.eenplan.backend.doorgifte.DoorgifteService;
import nl.eenplan.backend.gezin.LedenService;
import nl.eenplan.backend.gezin.SignaalGegevens;
import nl.eenplan.backend.gezin.Signaalaanleiding;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.letsel.ConsultService;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A child about whom the vertrouwensarts is asked for advice, while something new comes up.
@Ketentest
abstract class Doorgiftezaak {

    static final String WOORDEN = "Noor zegt dat het thuis gebeurde.";

    @Autowired
    DoorgifteService doorgiften;

    @Autowired
    Artsenketen artsen;

    @Autowired
    Keten keten;

    @Autowired
    Mensen mensen;

    @Autowired
    LetselService letsel;

    @Autowired
    ConsultService consulten;

    @Autowired
    LedenService leden;

    @Autowired
    Betrokkenheden betrokkenheden;

    @Autowired
    Clock klok;

    @Autowired
    @Qualifier("eigenaar")
    JdbcClient eigenaar;

    GezinId gezin = GezinId.nieuw();
    TaakId consult = new TaakId("geen");

    @BeforeEach
    void wordtGeadviseerd() {
        gezin = artsen.signaal();
        artsen.totConsult(gezin);
        consult = keten.taakVan("visser", gezin, CONSULT_VERTROUWENSARTS);
    }

    Doorgifte geef(String wie, TaakId taak, Signaalaanleiding wat) {
        return mensen.als(wie, () -> doorgiften.geefDoor(taak, new SignaalGegevens(wat, WOORDEN, "Noor", nu())));
    }

    void betrek(String wie, Rol rol) {
        betrokkenheden.betrek(gezin, mensen.wie(wie).id(), rol, "proef", "proef");
    }

    LocalDateTime nu() {
        return LocalDateTime.ofInstant(klok.instant(), ZoneId.of("Europe/Amsterdam"))
                .minusMinutes(1);
    }

    int signalen() {
        return eigenaar.sql("select count(*) from signaal where gezin = ?")
                .param(gezin.waarde())
                .query(Integer.class)
                .single();
    }

    int open(Taaksoort soort) {
        return eigenaar.sql("select count(*) from werkvoorraad where gezin = ? and soort = ? and status = 'OPEN'")
                .params(gezin.waarde(), soort.sleutel())
                .query(Integer.class)
                .single();
    }

    List<Mail> mails() {
        return eigenaar.sql("""
                        select m.gebruikersnaam as aan, b.onderwerp, b.tekst
                          from bericht b join medewerker m on m.id = b.medewerker
                          join gezin g on b.onderwerp like '%' || g.nummer
                         where g.id = :gezin order by b.gemaakt_op, b.id
                        """)
                .param("gezin", gezin.waarde())
                .query(Mail.class)
                .list();
    }

    record Mail(String aan, String onderwerp, String tekst) {}
}
