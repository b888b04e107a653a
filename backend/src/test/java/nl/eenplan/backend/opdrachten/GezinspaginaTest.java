package nl.eenplan.backend.opdrachten;

import java.util.stream.Stream;
import nl.eenplan.backend.document.DocumentService;
import nl.eenplan.backend.gezin.LedenService;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.gezin.TijdlijnService.Tijdlijnfilter;
import nl.eenplan.backend.herstelplan.PlanService;
import nl.eenplan.backend.kern.Opdrachtteller;
import nl.eenplan.backend.keten.Artsenketen;
import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.backend.keten.Planketen;
import nl.eenplan.backend.logboek.LogboekService;
import nl.eenplan.backend.melding.MeldingInzage;
import nl.eenplan.backend.overleg.OverlegService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.processes.api.GezinId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The lists of one family: with one child, then with three who all went the same way.
@Ketentest
@Import({Opdrachtteller.class, Maatstok.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GezinspaginaTest {

    private static final int BLAD = 200;

    @Autowired
    private Maatstok maat;

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Planketen planketen;

    @Autowired
    private LedenService leden;

    @Autowired
    private TijdlijnService tijdlijn;

    @Autowired
    private LogboekService logboek;

    @Autowired
    private DocumentService documenten;

    @Autowired
    private MeldingInzage meldingen;

    @Autowired
    private WerkvoorraadService werkvoorraad;

    @Autowired
    private OverlegService overleggen;

    @Autowired
    private PlanService plannen;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    @BeforeAll
    void meet() {
        meetAlles(gemeld("Noor"), gepland(1));
        maat.nuDrieKeerZoveel();
        meetAlles(gemeld("Noor", "Milan", "Sem"), gepland(3));
    }

    @TestFactory
    @DisplayName("Een gezinspagina kost bij drie kinderen evenveel opdrachten als bij een")
    Stream<DynamicTest> groeitNietMetRijen() {
        return maat.uitkomsten();
    }

    private GezinId gemeld(String... kinderen) {
        var gezin = artsen.signaal(kinderen);
        for (var nummer = 0; nummer < kinderen.length; nummer++) {
            artsen.onderzoek(gezin);
        }
        for (var nummer = 0; nummer < kinderen.length; nummer++) {
            artsen.melding(gezin);
        }
        return gezin;
    }

    private GezinId gepland(int aantal) {
        var gezin = planketen.aangemeld();
        planketen.totZitting(gezin);
        for (var nummer = 0; nummer < aantal; nummer++) {
            planketen.onveiligeZitting(gezin);
        }
        planketen.zitting(gezin, true, "kuipers", "visser");
        var plan = planketen.plan("bakker", gezin).plan();
        for (var nummer = 1; nummer <= aantal; nummer++) {
            jdbc.sql("insert into herstelplan_versie (plan, nummer, op, door, reden, inhoud)"
                            + " values (?, ?, now(), ?, 'proef', '{}')")
                    .params(
                            plan.waarde(),
                            nummer,
                            planketen.wie(nummer == 1 ? "bakker" : "kuipers").waarde())
                    .update();
        }
        return gezin;
    }

    private void meetAlles(GezinId gezin, GezinId plan) {
        maat.meet("gezinsleden", "mulder", () -> leden.leden(gezin).leden());
        maat.meet(
                "tijdlijn",
                "mulder",
                () -> tijdlijn.tijdlijn(gezin, Tijdlijnfilter.alles(), 0, BLAD).gebeurtenissen());
        maat.meet("logboek van het gezin", "mulder", () -> logboek.vanGezin(gezin, 0, BLAD));
        maat.meet("documenten", "mulder", () -> documenten.vanGezin(gezin));
        maat.meet("meldingen", "mulder", () -> meldingen.zaak(gezin).meldingen());
        maat.meet("taken van het gezin", "mulder", () -> werkvoorraad.vanGezin(gezin));
        maat.meet("zittingen", "kuipers", () -> overleggen.overleg(plan).zittingen());
        maat.meet("versies van het plan", "bakker", () -> plannen.versies(plan));
    }
}
