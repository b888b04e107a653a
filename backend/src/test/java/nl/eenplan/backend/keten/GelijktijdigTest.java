package nl.eenplan.backend.keten;

import static nl.eenplan.processes.api.Taaksoort.BIJDRAGE;
import static nl.eenplan.processes.api.Taaksoort.CONSULT_KINDERARTS;
import static nl.eenplan.processes.api.Taaksoort.EERSTE_ZORG;
import static nl.eenplan.processes.api.Taaksoort.FMO_BESLUIT;
import static nl.eenplan.processes.api.Taaksoort.FMO_UITVOEREN;
import static nl.eenplan.processes.api.Taaksoort.FOTOS_VASTLEGGEN;
import static nl.eenplan.processes.api.Taaksoort.LETSELDUIDEN;
import static nl.eenplan.processes.api.Taaksoort.LETSEL_BESCHRIJVEN;
import static nl.eenplan.processes.api.Taaksoort.SPOEDOVERLEG;
import static nl.eenplan.processes.api.Taaksoort.TRIAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.klok.Demoklok;
import nl.eenplan.backend.letsel.Aard;
import nl.eenplan.backend.letsel.FotosVastleggenGegevens;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.melding.Meldingsvoorbeelden;
import nl.eenplan.backend.melding.TriageService;
import nl.eenplan.backend.overleg.OverlegTaken;
import nl.eenplan.backend.overleg.Overlegformulieren;
import nl.eenplan.backend.stap.StapGegevens;
import nl.eenplan.backend.stap.StapService;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.TaakId;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/// Moves the clock over a term, so that no other test can use what it leaves.
@Ketentest
@DirtiesContext
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
    private Planketen planketen;

    @Autowired
    private OverlegTaken overlegTaken;

    @Autowired
    private Demoklok klok;

    @Autowired
    private DataSource bron;

    @Autowired
    private JdbcClient jdbc;

    @RepeatedTest(3)
    @DisplayName("Twee collega's sturen tegelijk dezelfde triage: er is er één, en de ander hoort wie hem al deed")
    void laatEenCollegaWinnen() throws Exception {
        collegaVanJansen();
        var gezin = artsen.signaal();
        artsen.onderzoek(gezin);
        artsen.melding(gezin);
        var taak = keten.taakVan("jansen", gezin, TRIAGE);

        var uitkomsten = tegelijk(() -> triage("jansen", taak), () -> triage("dejong", taak));

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

        var uitkomsten = tegelijk(
                () -> mensen.als("mulder", () -> letsel.eersteZorg(taak, Voorbeelden.eersteZorg())),
                () -> mensen.als("mulder", () -> letsel.eersteZorg(taak, Voorbeelden.acuut())));

        assertThat(uitkomsten)
                .extracting(uitkomst -> uitkomst.getClass().getSimpleName())
                .containsExactlyInAnyOrder("Gelukt", "AlAfgerond");
        assertThat(aantal("eerste_zorg", gezin)).isEqualTo(1);
    }

    /// PostgreSQL ends whoever looks first for a circle of waiting, one second after he began to wait.
    @ParameterizedTest
    @ValueSource(ints = {0, 1500})
    @DisplayName("Verstrijkt een termijn terwijl iemand de taak opslaat, dan gebeurt één van beide helemaal")
    void laatTermijnOfMensWinnen(int voorsprong) throws Exception {
        var gezin = totForensischOnderzoek();
        var taak = keten.taakVan("deboer", gezin, FMO_UITVOEREN);

        Afronding uitkomst;
        try (var iemand = Executors.newSingleThreadExecutor();
                var slot = bron.getConnection();
                var opdracht = slot.createStatement()) {
            slot.setAutoCommit(false);
            opdracht.execute("lock table gebeurtenis in share mode");
            var opslaan = iemand.submit(() -> leg("deboer", taak, "kinderarts", null));
            wachtTot(1, "de arts heeft zijn taak vast");
            klok.zetVooruit(Duration.ofDays(8));
            wachtTot(2, "de termijn wacht op de arts");
            Awaitility.await().during(Duration.ofMillis(voorsprong)).until(() -> wachtenden() == 2);
            slot.rollback();
            uitkomst = antwoord(opslaan);
        }

        assertThat(uitkomst).isInstanceOfAny(Afronding.Gelukt.class, Afronding.AlAfgerond.class);
        var isGelukt = uitkomst instanceof Afronding.Gelukt;
        Awaitility.await().atMost(Duration.ofSeconds(GEDULD)).untilAsserted(() -> {
            assertThat(afgerond(gezin, FMO_UITVOEREN.sleutel())).isEqualTo(isGelukt ? 1 : 0);
            assertThat(vastgelegd(gezin)).isEqualTo(isGelukt ? 1 : 0);
            assertThat(open(gezin)).contains(isGelukt ? LETSELDUIDEN.sleutel() : CONSULT_KINDERARTS.sleutel());
            assertThat(open(gezin)).doesNotContain(FMO_UITVOEREN.sleutel());
        });
    }

    @RepeatedTest(3)
    @DisplayName("Twee partners die tegelijk hun bijdrage sturen, slagen allebei")
    void laatTweePartnersTegelijkBijdragen() throws Exception {
        var gezin = planketen.aangemeld();
        planketen.totTafel(gezin);
        var visser = keten.taakVan("visser", gezin, BIJDRAGE);
        var yilmaz = keten.taakVan("yilmaz", gezin, BIJDRAGE);

        var uitkomsten = tegelijk(() -> draagBij("visser", visser), () -> draagBij("yilmaz", yilmaz));

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
        var zonderFotos = new FotosVastleggenGegevens(
                List.of(), "Geen uitwendig letsel.", null, true, Aard.SEKSUEEL_TOT_7_DAGEN, nu().minusDays(1));
        keten.rondtAf("mulder", gezin, FOTOS_VASTLEGGEN, taak -> letsel.fotosVastleggen(taak, zonderFotos));
        keten.rondtAf("mulder", gezin, SPOEDOVERLEG, taak -> leg("mulder", taak, "frontoffice", null));
        keten.rondtAf("yilmaz", gezin, FMO_BESLUIT, taak -> leg("yilmaz", taak, "officier", true));
        return gezin;
    }

    private Afronding leg(String wie, TaakId taak, String metWie, @Nullable Boolean isFmoNodig) {
        var gegevens = new StapGegevens(nu(), metWie, "Gebeld en afgestemd", null, null, isFmoNodig);
        return mensen.als(wie, () -> stappen.stapVastleggen(taak, gegevens));
    }

    private Afronding triage(String wie, TaakId taak) {
        return mensen.als(wie, () -> triages.triage(taak, Meldingsvoorbeelden.triage(false, null)));
    }

    private LocalDateTime nu() {
        return LocalDateTime.now(klok).minusMinutes(1);
    }

    /// Both stand at the same line before either goes.
    private static List<Afronding> tegelijk(Callable<Afronding> een, Callable<Afronding> ander) throws Exception {
        var start = new CyclicBarrier(2);
        try (var mensen = Executors.newFixedThreadPool(2)) {
            var lopend = Stream.of(een, ander)
                    .map(werk -> mensen.submit(() -> {
                        start.await(GEDULD, TimeUnit.SECONDS);
                        return werk.call();
                    }))
                    .toList();
            return List.of(antwoord(lopend.getFirst()), antwoord(lopend.getLast()));
        }
    }

    private static Afronding antwoord(Future<Afronding> lopend)
            throws InterruptedException, ExecutionException, TimeoutException {
        return lopend.get(GEDULD, TimeUnit.SECONDS);
    }

    private void wachtTot(int aantal, String waarop) {
        Awaitility.await(waarop).atMost(Duration.ofSeconds(GEDULD)).until(() -> wachtenden() >= aantal);
    }

    private int wachtenden() {
        return jdbc.sql("select count(*) from pg_stat_activity"
                        + " where datname = current_database() and wait_event_type = 'Lock'")
                .query(Integer.class)
                .single();
    }

    private void collegaVanJansen() {
        jdbc.sql("""
                        with nieuw as (
                            insert into medewerker (id, naam, gebruikersnaam, wachtwoord, telefoon)
                            values (?, 'A. de Jong', 'dejong', 'x', '') on conflict do nothing returning id)
                        insert into functie (medewerker, organisatie, rol)
                        select nieuw.id, f.organisatie, f.rol
                          from nieuw, functie f join medewerker m on m.id = f.medewerker
                         where m.gebruikersnaam = 'jansen'
                        """).param(UUID.randomUUID()).update();
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

    private List<String> open(GezinId gezin) {
        return jdbc.sql("select soort from werkvoorraad where gezin = ? and status = 'OPEN'")
                .param(gezin.waarde())
                .query(String.class)
                .list();
    }
}
