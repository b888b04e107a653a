package nl.eenplan.backend.opdrachten;

import java.time.Instant;
import java.util.stream.Stream;
import nl.eenplan.backend.bericht.Berichten;
import nl.eenplan.backend.document.DocumentService;
import nl.eenplan.backend.gezin.GezinService;
import nl.eenplan.backend.gezin.GezinService.Gezinsfilter;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.gezin.ZoekService;
import nl.eenplan.backend.herstelplan.Herstelplannen;
import nl.eenplan.backend.kern.Opdrachtteller;
import nl.eenplan.backend.keten.Artsenketen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.backend.keten.Planketen;
import nl.eenplan.backend.logboek.OnderzoekService;
import nl.eenplan.backend.logboek.Zoekvraag;
import nl.eenplan.backend.overleg.OverlegPlanner;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// The lists over families: with two families, then with six.
@Ketentest
@Import({Opdrachtteller.class, Maatstok.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LijstenTest {

    private static final int BLAD = 200;

    @Autowired
    private Maatstok maat;

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Keten keten;

    @Autowired
    private Planketen planketen;

    @Autowired
    private WerkvoorraadService werkvoorraad;

    @Autowired
    private GezinService gezinnen;

    @Autowired
    private TijdlijnService tijdlijn;

    @Autowired
    private ZoekService zoeken;

    @Autowired
    private DocumentService documenten;

    @Autowired
    private Herstelplannen herstelplannen;

    @Autowired
    private OverlegPlanner planner;

    @Autowired
    private OnderzoekService onderzoek;

    @Autowired
    private Berichten berichten;

    @BeforeAll
    void meet() {
        legVast(2);
        meetAlles();
        legVast(4);
        maat.nuDrieKeerZoveel();
        meetAlles();
    }

    @TestFactory
    @DisplayName("Een lijst kost bij zes gezinnen evenveel opdrachten als bij twee")
    Stream<DynamicTest> groeitNietMetGezinnen() {
        return maat.uitkomsten();
    }

    private void legVast(int aantal) {
        for (var i = 0; i < aantal; i++) {
            keten.foto(artsen.signaal());
            planketen.aangemeld();
            planketen.totPlan(planketen.aangemeld());
        }
    }

    private void meetAlles() {
        maat.meet("werkvoorraad", "mulder", () -> werkvoorraad.regels(Filter.voorMij(), 0, BLAD));
        maat.meet("werkvoorraad bij anderen", "visser", () -> werkvoorraad.bijAnderen(BLAD));
        maat.meet("veranderd sinds gisteren", "kuipers", () -> tijdlijn.veranderd(Instant.EPOCH, BLAD));
        maat.meet("gezinnen", "mulder", () -> gezinnen.lijst(Gezinsfilter.alles(), 0, BLAD));
        maat.meet("zoeken", "mulder", () -> zoeken.zoek("Veldhuis"));
        maat.meet("zoeken in documenten", "mulder", () -> documenten.zoek("foto", BLAD));
        maat.meet("herstelplannen", "bakker", () -> herstelplannen.lijst(false));
        maat.meet("wachtend op overleg", "kuipers", () -> planner.wachtend());
        var vandaag = planketen.vandaag();
        maat.meet("overlegagenda", "kuipers", () -> planner.agenda(vandaag.minusDays(1), vandaag.plusDays(60)));
        maat.meet("logboek", "smit", () -> onderzoek.zoek(Zoekvraag.alles(), 0, BLAD));
        maat.meet("postvak", "beheer", () -> berichten.postvak(BLAD));
    }
}
