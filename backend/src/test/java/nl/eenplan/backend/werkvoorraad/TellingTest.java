package nl.eenplan.backend.werkvoorraad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.eenplan.backend.kern.Kerntest;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.kern.Opdrachtteller;
import nl.eenplan.backend.kern.Proefproces;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@Kerntest
class TellingTest {

    @Autowired
    private WerkvoorraadService werkvoorraad;

    @Autowired
    private Tellingopruimer opruimer;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Opdrachtteller opdrachten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Proefproces proces;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    @BeforeEach
    void maakLeeg() {
        jdbc.sql("delete from werkvoorraad").update();
    }

    @Test
    @DisplayName(
            "De telling klopt tot op de taak terwijl velen tegelijk taken maken, nemen, teruggeven en laten vallen")
    void teltExact() throws Exception {
        var zaad = System.nanoTime();
        Callable<Integer> werk = () -> {
            var toeval = new Random(zaad);
            var gezin = proces.gezin();
            for (int i = 0; i < 15; i++) {
                var taak = proces.taak(gezin, Taaksoort.TRIAGE, Rol.VT_MEDEWERKER);
                rommel(taak, toeval.nextInt(4));
                opruimer.ruimOp();
            }
            return 0;
        };

        try (var draden = Executors.newFixedThreadPool(6)) {
            for (var klaar :
                    draden.invokeAll(IntStream.range(0, 6).mapToObj(i -> werk).toList())) {
                assertThat(klaar.get()).isZero();
            }
        }

        klopt("zaad " + zaad);
        opruimer.ruimOp();
        klopt("na opruimen, zaad " + zaad);
        assertThat(jdbc.sql("select count(*) = count(distinct bak) from werkvoorraad_telling")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private void rommel(TaakId taak, int wat) {
        switch (wat) {
            case 0 -> proces.vervalt(taak);
            case 1 -> mensen.als("jansen", () -> werkvoorraad.claim(taak));
            case 2 ->
                mensen.als("jansen", () -> {
                    werkvoorraad.claim(taak);
                    return werkvoorraad.geefTerug(taak);
                });
            default ->
                jdbc.sql("delete from werkvoorraad where taak = :taak")
                        .param("taak", taak.waarde())
                        .update();
        }
    }

    private void klopt(String toelichting) {
        assertThat(jdbc.sql("""
                                select count(*) from
                                  (select bak, count(*) as n from werkvoorraad where status = 'OPEN' group by bak) echt
                                  full join (select bak, sum(delta) as n from werkvoorraad_telling
                                              group by bak having sum(delta) <> 0) geteld using (bak)
                                 where echt.n is distinct from geteld.n
                                """).query(Long.class).single()).as(toelichting).isZero();
        var lijst = mensen.als("jansen", () -> werkvoorraad.regels(Filter.voorMij(), 0, 200));
        assertThat(mensen.als("jansen", () -> werkvoorraad.aantal(Filter.voorMij())))
                .as(toelichting)
                .isEqualTo(lijst.size());
    }

    @Test
    @DisplayName("Een blad kost drie opdrachten, een telling één, hoeveel regels er ook staan")
    void kostWeinigOpdrachten() {
        var gezin = proces.gezin();
        betrokkenheden.betrek(gezin, mensen.wie("jansen").id(), Rol.VT_MEDEWERKER, "proef", "proef");
        for (int i = 0; i < 60; i++) {
            proces.taak(gezin, Taaksoort.TRIAGE, Rol.VT_MEDEWERKER);
        }

        mensen.als("jansen", () -> {
            werkvoorraad.regels(Filter.voorMij(), 0, 1);
            assertThat(opdrachten.tel(() -> werkvoorraad.regels(Filter.voorMij(), 0, 50)))
                    .isEqualTo(3);
            assertThat(opdrachten.tel(() -> werkvoorraad.aantal(Filter.voorMij())))
                    .isEqualTo(1);
            for (var wie : Filter.Wie.values()) {
                assertThat(opdrachten.tel(() ->
                                werkvoorraad.regels(new Filter(wie, true, true, Set.of(Taaksoort.TRIAGE)), 0, 50)))
                        .isLessThanOrEqualTo(3);
            }
        });
    }

    @Test
    @DisplayName("Een bak van twintigduizend taken raakt voor één blad niet meer van de index dan een van tweeduizend")
    void leestEvenveelVanIndex() {
        vul(2_000);
        var klein = geraakteBladzijden();
        vul(18_000);
        var groot = geraakteBladzijden();

        assertThat(groot).isLessThanOrEqualTo(klein * 13 / 10 + 2);
    }

    private void vul(int aantal) {
        var gezin = proces.gezin();
        var jansen = mensen.wie("jansen");
        jdbc.sql("""
                        insert into werkvoorraad (taak, gezin, soort, rollen, rol, organisatie, bak, sinds, termijn, status)
                        select 'vol-' || :aantal || '-' || i, :gezin, 'taak_triage', array['vt-medewerker'],
                               'vt-medewerker', :organisatie, :bak, now(), now() + i * interval '1 minute', 'OPEN'
                          from generate_series(1, :aantal) i
                         order by random()
                        """)
                .param("aantal", aantal)
                .param("gezin", gezin.waarde())
                .param("organisatie", jansen.organisatie().waarde())
                .param("bak", Bakken.van(Rol.VT_MEDEWERKER, jansen.organisatie()))
                .update();
        jdbc.sql("vacuum analyze werkvoorraad").update();
        opruimer.ruimOp();
    }

    private int geraakteBladzijden() {
        var jansen = mensen.wie("jansen");
        var plan = String.join(
                "\n",
                jdbc.sql("""
                                explain (analyze, buffers, timing off)
                                select w.* from unnest(:bakken) as bak(sleutel)
                                 cross join lateral (select * from werkvoorraad t
                                        where t.bak = bak.sleutel and t.status = 'OPEN'
                                        order by t.termijn nulls last, t.taak limit 50) w
                                 order by w.termijn nulls last, w.taak limit 50
                                """)
                        .param("bakken", Bakken.van(jansen))
                        .query(String.class)
                        .list());
        var treffer = Pattern.compile("Buffers: shared hit=(\\d+)").matcher(plan);
        assertThat(treffer.find()).as(plan).isTrue();
        assertThat(plan).contains("werkvoorraad_bak").doesNotContain("Seq Scan on werkvoorraad");
        return Integer.parseInt(treffer.group(1));
    }
}
