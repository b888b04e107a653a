package nl.eenplan.backend.keten;

import static nl.eenplan.processes.api.Taaksoort.BIJDRAGE;
import static nl.eenplan.processes.api.Taaksoort.EERSTE_ZORG;
import static nl.eenplan.processes.api.Taaksoort.FMO_BESLUIT;
import static nl.eenplan.processes.api.Taaksoort.FMO_UITVOEREN;
import static nl.eenplan.processes.api.Taaksoort.FOTOS_VASTLEGGEN;
import static nl.eenplan.processes.api.Taaksoort.LETSELDUIDEN;
import static nl.eenplan.processes.api.Taaksoort.LETSEL_BESCHRIJVEN;
import static nl.eenplan.processes.api.Taaksoort.OPSCHALEN;
import static nl.eenplan.processes.api.Taaksoort.PEP_OVERWEGEN;
import static nl.eenplan.processes.api.Taaksoort.PLAN_HERVATTEN;
import static nl.eenplan.processes.api.Taaksoort.SPOEDOVERLEG;
import static nl.eenplan.processes.api.Taaksoort.TOEZICHT;
import static nl.eenplan.processes.api.Taaksoort.TRIAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import nl.eenplan.backend.herstelplan.PlanService;
import nl.eenplan.backend.herstelplan.Planformulieren;
import nl.eenplan.backend.herstelplan.VolgTaken;
import nl.eenplan.backend.kern.Collega;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.klok.Demoklok;
import nl.eenplan.backend.letsel.Aard;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.melding.Meldingsvoorbeelden;
import nl.eenplan.backend.melding.TriageService;
import nl.eenplan.backend.overleg.OverlegTaken;
import nl.eenplan.backend.overleg.Overlegformulieren;
import nl.eenplan.backend.politie.FmoTaken;
import nl.eenplan.backend.politie.Fmovoorbeelden;
import nl.eenplan.backend.stap.StapGegevens;
import nl.eenplan.backend.stap.StapService;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Gezinsaanpak.Onderbreking;
import nl.eenplan.processes.api.HerstelplanId;
import nl.eenplan.processes.api.Opschaling;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/// Moves the clock over a term, so that no other test can use what it leaves.
@Ketentest
@DirtiesContext
@Import(Wedloop.class)
class GelijktijdigTest {

    private static final long GEDULD = 30;

    @Autowired
    private Keten keten;

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Mensen mensen;

    @Autowired
    private LetselService letsel;

    @Autowired
    private TriageService triages;

    @Autowired
    private StapService stappen;

    @Autowired
    private FmoTaken onderzoeken;

    @Autowired
    private Opschaling opschaling;

    @Autowired
    private Planketen planketen;

    @Autowired
    private OverlegTaken overlegTaken;

    @Autowired
    private Demoklok klok;

    @Autowired
    private Wedloop wedloop;

    @Autowired
    private PlanService plannen;

    @Autowired
    private VolgTaken volgTaken;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    @RepeatedTest(3)
    @DisplayName("Twee collega's sturen tegelijk dezelfde triage: er is er één, en de ander hoort wie hem al deed")
    void laatEenCollegaWinnen() throws Exception {
        collegaVanJansen();
        var gezin = artsen.signaal();
        artsen.onderzoek(gezin);
        artsen.melding(gezin);
        var taak = keten.taakVan("jansen", gezin, TRIAGE);

        var uitkomsten = wedloop.tegelijk(() -> triage("jansen", taak), () -> triage("dejong", taak));

        assertThat(uitkomsten).filteredOn(Afronding.Gelukt.class::isInstance).hasSize(1);
        assertThat(uitkomsten)
                .filteredOn(Afronding.AlAfgerond.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        Afronding.AlAfgerond.class, al -> assertThat(al.door()).isIn("R. Jansen", "A. de Jong"));
        assertThat(aantal("triage", gezin)).isEqualTo(1);
        assertThat(afgerond(gezin, TRIAGE.sleutel())).isEqualTo(1);
    }

    @RepeatedTest(3)
    @DisplayName("Twee keer klikken is één keer opslaan")
    void telteDubbeleKlikEenKeer() throws Exception {
        var gezin = artsen.signaal();
        var taak = keten.taakVan("mulder", gezin, EERSTE_ZORG);

        var uitkomsten = wedloop.tegelijk(
                () -> mensen.als("mulder", () -> letsel.eersteZorg(taak, Voorbeelden.eersteZorg())),
                () -> mensen.als("mulder", () -> letsel.eersteZorg(taak, Voorbeelden.acuut())));

        assertThat(uitkomsten)
                .extracting(uitkomst -> uitkomst.getClass().getSimpleName())
                .containsExactlyInAnyOrder("Gelukt", "AlAfgerond");
        assertThat(aantal("eerste_zorg", gezin)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1500})
    @DisplayName(
            "Verstrijkt een termijn terwijl iemand de taak opslaat, dan slaagt het opslaan, en niemand hoeft nog op te"
                    + " schalen")
    void laatTermijnEnMensOpElkaarVolgen(int voorsprong) throws Exception {
        var gezin = totForensischOnderzoek();
        var taak = keten.taakVan("deboer", gezin, FMO_UITVOEREN);

        var uitkomst = wedloop.inEenKring(
                "gebeurtenis",
                () -> mensen.als("deboer", () -> onderzoeken.voerUit(taak, Fmovoorbeelden.uitgevoerd(nu()))),
                Duration.ofMillis(voorsprong),
                () -> klok.zetVooruit(Duration.ofDays(8)));

        assertThat(uitkomst).isEqualTo(new Afronding.Gelukt());
        Awaitility.await().atMost(Duration.ofSeconds(GEDULD)).untilAsserted(() -> {
            assertThat(afgerond(gezin, FMO_UITVOEREN.sleutel())).isEqualTo(1);
            assertThat(vastgelegd(gezin)).isEqualTo(1);
            assertThat(open(gezin)).contains(LETSELDUIDEN.sleutel()).doesNotContain(FMO_UITVOEREN.sleutel());
            assertThat(opgeschaald(gezin)).contains(PEP_OVERWEGEN).doesNotContain(FMO_UITVOEREN);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1500})
    @DisplayName("Wordt een plan opgeschort terwijl iemand het toezicht opslaat, dan volgt het een op het ander")
    void laatOpschortenEnToezichtOpElkaarVolgen(int voorsprong) throws Exception {
        var gezin = planketen.aangemeld();
        planketen.totPlan(gezin);
        planketen.totVastgesteld(gezin);
        planketen.wacht(Duration.ofDays(5), "bakker", gezin, TOEZICHT);
        var taak = keten.taakVan("bakker", gezin, TOEZICHT);
        var plan = planketen.plan("bakker", gezin).plan();

        var isOpgeschort = wedloop.inEenKring(
                "herstelplan_stap",
                () -> schortOp(plan),
                Duration.ofMillis(voorsprong),
                () -> assertThat(controleer(taak)).isNotInstanceOf(Afronding.Ongeldig.class));

        assertThat(isOpgeschort).isTrue();
        assertThat(open(gezin)).contains(PLAN_HERVATTEN.sleutel()).doesNotContain(TOEZICHT.sleutel());
    }

    private boolean schortOp(HerstelplanId plan) {
        mensen.als("kuipers", () -> plannen.onderbreek(plan, Onderbreking.OPGESCHORT, "Moeder is opgenomen"));
        return true;
    }

    private Afronding controleer(TaakId taak) {
        return mensen.als("bakker", () -> volgTaken.controleer(taak, Planformulieren.toezicht(planketen.vandaag())));
    }

    @RepeatedTest(3)
    @DisplayName("Twee partners die tegelijk hun bijdrage sturen, slagen allebei")
    void laatTweePartnersTegelijkBijdragen() throws Exception {
        var gezin = planketen.aangemeld();
        planketen.totTafel(gezin);
        var visser = keten.taakVan("visser", gezin, BIJDRAGE);
        var yilmaz = keten.taakVan("yilmaz", gezin, BIJDRAGE);

        var uitkomsten = wedloop.tegelijk(() -> draagBij("visser", visser), () -> draagBij("yilmaz", yilmaz));

        assertThat(uitkomsten).containsOnly(new Afronding.Gelukt());
        assertThat(aantal("overleg_bijdrage", gezin)).isEqualTo(2);
        assertThat(afgerond(gezin, BIJDRAGE.sleutel())).isEqualTo(2);
    }

    private Afronding draagBij(String wie, TaakId taak) {
        return mensen.als(wie, () -> overlegTaken.draagBij(taak, Overlegformulieren.bijdrage()));
    }

    private GezinId totForensischOnderzoek() {
        var gezin = artsen.signaal();
        keten.rondtAf("mulder", gezin, EERSTE_ZORG, taak -> letsel.eersteZorg(taak, Voorbeelden.eersteZorg()));
        keten.rondtAf("mulder", gezin, LETSEL_BESCHRIJVEN, taak -> letsel.letselBeschrijven(taak, Voorbeelden.noor()));
        var zonderFotos = Voorbeelden.zonderFotos(Aard.SEKSUEEL_TOT_7_DAGEN, nu().minusDays(1), null);
        keten.rondtAf("mulder", gezin, FOTOS_VASTLEGGEN, taak -> letsel.fotosVastleggen(taak, zonderFotos));
        keten.rondtAf("mulder", gezin, SPOEDOVERLEG, taak -> leg("mulder", taak, "frontoffice", null));
        keten.rondtAf("yilmaz", gezin, FMO_BESLUIT, taak -> leg("yilmaz", taak, "officier", true));
        return gezin;
    }

    private Afronding leg(String wie, TaakId taak, String metWie, @Nullable Boolean isFmoNodig) {
        var gegevens = new StapGegevens(nu(), metWie, "Gebeld en afgestemd", null, "PL-2026-0042", isFmoNodig, true);
        return mensen.als(wie, () -> stappen.stapVastleggen(taak, gegevens));
    }

    private Afronding triage(String wie, TaakId taak) {
        return mensen.als(wie, () -> triages.triage(taak, Meldingsvoorbeelden.triage(false, null)));
    }

    private LocalDateTime nu() {
        return LocalDateTime.now(klok).minusMinutes(1);
    }

    private void collegaVanJansen() {
        Collega.maak(jdbc, "dejong", "A. de Jong", "jansen");
    }

    private int aantal(String tabel, GezinId gezin) {
        return jdbc.sql("select count(*) from " + tabel + " where gezin = ?")
                .param(gezin.waarde())
                .query(Integer.class)
                .single();
    }

    private int afgerond(GezinId gezin, String soort) {
        return jdbc.sql("select count(*) from werkvoorraad where gezin = ? and soort = ? and status = 'AFGEROND'")
                .params(gezin.waarde(), soort)
                .query(Integer.class)
                .single();
    }

    private int vastgelegd(GezinId gezin) {
        return jdbc.sql("select count(*) from stap where gezin = ? and soort = 'FMO_UITVOEREN'")
                .param(gezin.waarde())
                .query(Integer.class)
                .single();
    }

    /// The steps that are late and lie before somebody else.
    private List<Taaksoort> opgeschaald(GezinId gezin) {
        return jdbc
                .sql("select taak from werkvoorraad where gezin = ? and soort = ? and status = 'OPEN'")
                .params(gezin.waarde(), OPSCHALEN.sleutel())
                .query(String.class)
                .list()
                .stream()
                .flatMap(taak -> opschaling.teLaat(new TaakId(taak)).stream())
                .toList();
    }

    private List<String> open(GezinId gezin) {
        return jdbc.sql("select soort from werkvoorraad where gezin = ? and status = 'OPEN'")
                .param(gezin.waarde())
                .query(String.class)
                .list();
    }
}
