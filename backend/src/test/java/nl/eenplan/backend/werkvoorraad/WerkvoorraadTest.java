package nl.eenplan.backend.werkvoorraad;

import static nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Claim.AL_AFGEROND;
import static nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Claim.AL_GENOMEN;
import static nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Claim.GEEN_POOL;
import static nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Claim.GELUKT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.eenplan.backend.kern.Collega;
import nl.eenplan.backend.kern.Kerntest;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.kern.Proefproces;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter.Wie;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.processes.api.GezinId;
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
class WerkvoorraadTest {

    @Autowired
    private WerkvoorraadService werkvoorraad;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Dossierpoort poort;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Proefproces proces;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    private GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void begin() {
        jdbc.sql("delete from werkvoorraad").update();
        gezin = proces.gezin();
        betrokkenheden.betrek(gezin, mensen.wie("mulder").id(), Rol.BEHANDELEND_ARTS, "proef", "proef");
    }

    @Test
    @DisplayName("Een taak ligt bij wie in die rol betrokken is, en een arts van elders ziet taak noch aantal")
    void legtTaakBijBetrokkene() {
        var taak = proces.taak(gezin, Taaksoort.LETSEL_BESCHRIJVEN, Rol.BEHANDELEND_ARTS);

        var regels = regels("mulder", Filter.voorMij());

        assertThat(regels).singleElement().satisfies(regel -> {
            assertThat(regel.taak()).isEqualTo(taak);
            assertThat(regel.gezinsnaam()).isEqualTo("Veldhuis");
            assertThat(regel.vanMij()).isTrue();
            assertThat(regel.behandelaar()).isEqualTo("L. Mulder");
        });
        assertThat(aantal("mulder", Filter.voorMij())).isEqualTo(1);
        for (var wie : Wie.values()) {
            var filter = new Filter(wie, false, false, Set.of());
            assertThat(regels("aydin", filter)).isEmpty();
            assertThat(aantal("aydin", filter)).isZero();
        }
        mensen.als("aydin", () -> {
            assertThat(werkvoorraad.vind(taak)).isEmpty();
            assertThatThrownBy(() -> werkvoorraad.vanGezin(gezin)).isInstanceOf(GeenToegang.class);
            assertThatThrownBy(() -> werkvoorraad.claim(taak)).isInstanceOf(GeenToegang.class);
            assertThatThrownBy(() -> werkvoorraad.geefTerug(taak)).isInstanceOf(GeenToegang.class);
        });
    }

    @Test
    @DisplayName("Wie persoonlijk betrokken is ziet waar anderen aan zet zijn, een arts van elders niet")
    void toontTakenBijAnderen() {
        var eigen = proces.taak(gezin, Taaksoort.LETSEL_BESCHRIJVEN, Rol.BEHANDELEND_ARTS);
        var andermans = proces.taak(gezin, Taaksoort.TRIAGE, Rol.VT_MEDEWERKER);

        var bijAnderen = mensen.als("mulder", () -> werkvoorraad.bijAnderen(7));

        assertThat(bijAnderen)
                .extracting(Taakregel::taak)
                .containsExactly(andermans)
                .doesNotContain(eigen);
        assertThat(mensen.als("aydin", () -> werkvoorraad.bijAnderen(7))).isEmpty();
    }

    @Test
    @DisplayName("Een taak in een pool opent het gezin voor die pool zolang hij er ligt")
    void opentGezinVoorPool() {
        mensen.als("visser", () -> assertThat(poort.leesbaar(gezin)).isEmpty());

        var taak = proces.taak(gezin, Taaksoort.CONSULT_VERTROUWENSARTS, Rol.VERTROUWENSARTS);

        mensen.als("visser", () -> assertThat(poort.leesbaar(gezin)).contains(Compartiment.MEDISCH));
        mensen.als("jansen", () -> assertThat(poort.leesbaar(gezin)).isEmpty());
        assertThat(regels("visser", Filter.voorMij())).singleElement().satisfies(regel -> {
            assertThat(regel.behandelaar()).isNull();
            assertThat(regel.gezinsnaam()).isEqualTo("Veldhuis");
        });

        proces.vervalt(taak);

        mensen.als("visser", () -> assertThat(poort.leesbaar(gezin)).isEmpty());
        assertThat(aantal("visser", Filter.voorMij())).isZero();
        assertThat(regels("visser", Filter.voorMij())).isEmpty();
    }

    @Test
    @DisplayName("Wie een taak neemt is betrokken; wie hem teruggeeft niet meer, en de pool weer wel")
    void neemtEnGeeftTerug() {
        var taak = proces.taak(gezin, Taaksoort.CONSULT_VERTROUWENSARTS, Rol.VERTROUWENSARTS);

        assertThat(claim("visser", taak)).isEqualTo(GELUKT);

        assertThat(regels("visser", new Filter(Wie.VAN_MIJ, false, false, Set.of())))
                .hasSize(1);
        assertThat(betrokkenheden.metRol(gezin, Rol.VERTROUWENSARTS))
                .containsExactly(mensen.wie("visser").id());
        assertThat(claim("visser", taak)).isEqualTo(GELUKT);

        assertThat(geefTerug("visser", taak)).isEqualTo(GELUKT);

        assertThat(betrokkenheden.metRol(gezin, Rol.VERTROUWENSARTS)).isEmpty();
        assertThat(aantal("visser", new Filter(Wie.VAN_MIJ, false, false, Set.of())))
                .isZero();
        assertThat(aantal("visser", Filter.voorMij())).isEqualTo(1);
        mensen.als("visser", () -> assertThat(poort.leesbaar(gezin)).isNotEmpty());
    }

    @Test
    @DisplayName("Een collega ziet dat een taak genomen is en kan hem niet nemen of teruggeven")
    void houdtTaakBijCollega() {
        var taak = proces.taak(gezin, Taaksoort.TRIAGE, Rol.VT_MEDEWERKER);
        maakCollega("jansen2", "jansen");
        claim("jansen", taak);

        assertThat(claim("jansen2", taak)).isEqualTo(AL_GENOMEN);
        assertThat(geefTerug("jansen2", taak)).isEqualTo(AL_GENOMEN);
        assertThat(regels("jansen2", Filter.voorMij())).isEmpty();
        assertThat(regels("jansen2", new Filter(Wie.MIJN_TEAM, false, false, Set.of())))
                .singleElement()
                .satisfies(regel -> {
                    assertThat(regel.behandelaar()).isEqualTo("R. Jansen");
                    assertThat(regel.gezinsnaam()).isNull();
                });
    }

    @Test
    @DisplayName("Wat een betrokkene teruggeeft komt in de pool en niet meteen bij hem terug")
    void komtNietMeteenTerug() {
        var taak = proces.taak(gezin, Taaksoort.LETSEL_BESCHRIJVEN, Rol.BEHANDELEND_ARTS);

        assertThat(geefTerug("mulder", taak)).isEqualTo(GELUKT);

        assertThat(regels("mulder", Filter.voorMij())).singleElement().satisfies(regel -> {
            assertThat(regel.vanMij()).isFalse();
            assertThat(regel.behandelaar()).isNull();
        });
        assertThat(aantal("aydin", Filter.voorMij())).isZero();
    }

    @Test
    @DisplayName("Een bijdrage op naam ligt bij die ene persoon en kent geen pool")
    void legtBijdrageBijPersoon() {
        var dijk = mensen.wie("dijk").id();
        betrokkenheden.betrek(gezin, dijk, Rol.TAFELPARTNER, "overleg", "WGS");
        var taak = proces.taak(gezin, Taaksoort.BIJDRAGE, Set.of(), dijk, Duration.ofDays(5));

        assertThat(regels("dijk", Filter.voorMij()))
                .singleElement()
                .satisfies(regel -> assertThat(regel.rol()).isEqualTo(Rol.TAFELPARTNER));
        assertThat(geefTerug("dijk", taak)).isEqualTo(GEEN_POOL);
    }

    @Test
    @DisplayName("Een taak met twee kandidaatrollen ligt bij wie het laatst betrokken werd")
    void kiestLaatstBetrokkene() {
        betrokkenheden.betrek(gezin, mensen.wie("jansen").id(), Rol.VT_MEDEWERKER, "triage", "Wmo");
        betrokkenheden.betrek(gezin, mensen.wie("kuipers").id(), Rol.PROCESCOORDINATOR, "screening", "WGS");

        proces.taak(gezin, Taaksoort.PLAN_VASTSTELLEN, Rol.PROCESCOORDINATOR, Rol.VT_MEDEWERKER);

        assertThat(aantal("kuipers", Filter.voorMij())).isEqualTo(1);
        assertThat(aantal("jansen", Filter.voorMij())).isZero();
    }

    @Test
    @DisplayName("De lijst loopt van te laat via de eerste termijn naar zonder termijn, over alle bakken heen")
    void sorteertOpTermijn() {
        var zonder = proces.taak(gezin, Taaksoort.AFWEGEN, Set.of(Rol.BEHANDELEND_ARTS), null, null);
        var later = taak(Taaksoort.MELDEN, Duration.ofDays(8));
        var telaat = taak(Taaksoort.EERSTE_ZORG, Duration.ofDays(-1));
        var morgen = taak(Taaksoort.FOTOS_VASTLEGGEN, Duration.ofDays(1));
        geefTerug("mulder", morgen);

        assertThat(regels("mulder", Filter.voorMij()))
                .extracting(Taakregel::taak)
                .containsExactly(telaat, morgen, later, zonder);
        assertThat(mensen.als("mulder", () -> werkvoorraad.regels(Filter.voorMij(), 1, 2)))
                .extracting(Taakregel::taak)
                .containsExactly(morgen, later);
        assertThat(aantal("mulder", new Filter(Wie.VOOR_MIJ, true, false, Set.of())))
                .isEqualTo(1);
        assertThat(regels("mulder", new Filter(Wie.VOOR_MIJ, false, true, Set.of())))
                .extracting(Taakregel::taak)
                .containsExactly(telaat, morgen);
        assertThat(regels("mulder", new Filter(Wie.VOOR_MIJ, false, false, Set.of(Taaksoort.MELDEN))))
                .extracting(Taakregel::taak)
                .containsExactly(later);
        assertThat(aantal("mulder", new Filter(Wie.VOOR_MIJ, false, false, Set.of(Taaksoort.MELDEN))))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("Een blad van meer dan tweehonderd regels wordt geweigerd")
    void begrenstBlad() {
        mensen.als(
                "mulder",
                () -> assertThatThrownBy(() -> werkvoorraad.regels(Filter.voorMij(), 0, 201))
                        .isInstanceOf(IllegalArgumentException.class));
    }

    @Test
    @DisplayName("Nemen en teruggeven van een vervallen taak zegt dat hij klaar is")
    void meldtAlAfgerond() {
        var taak = proces.taak(gezin, Taaksoort.TRIAGE, Rol.VT_MEDEWERKER);
        proces.vervalt(taak);

        assertThat(claim("jansen", taak)).isEqualTo(AL_AFGEROND);
        assertThat(geefTerug("jansen", taak)).isEqualTo(AL_AFGEROND);
    }

    @Test
    @DisplayName("Wat de lijst toonde staat in het logboek")
    void logtLijst() {
        proces.taak(gezin, Taaksoort.LETSEL_BESCHRIJVEN, Rol.BEHANDELEND_ARTS);

        regels("mulder", Filter.voorMij());

        assertThat(jdbc.sql("select count(*) from logboek where soort = 'LIJST' and gezinnen @> array[:gezin]")
                        .param("gezin", gezin.waarde())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private TaakId taak(Taaksoort soort, Duration termijn) {
        return proces.taak(gezin, soort, Set.of(Rol.BEHANDELEND_ARTS), null, termijn);
    }

    private List<Taakregel> regels(String naam, Filter filter) {
        return mensen.als(naam, () -> werkvoorraad.regels(filter, 0, 50));
    }

    private long aantal(String naam, Filter filter) {
        return mensen.als(naam, () -> werkvoorraad.aantal(filter));
    }

    private WerkvoorraadService.Claim claim(String naam, TaakId taak) {
        return mensen.als(naam, () -> werkvoorraad.claim(taak));
    }

    private WerkvoorraadService.Claim geefTerug(String naam, TaakId taak) {
        return mensen.als(naam, () -> werkvoorraad.geefTerug(taak));
    }

    private void maakCollega(String naam, String van) {
        Collega.maak(jdbc, naam, "Collega", van);
    }
}
