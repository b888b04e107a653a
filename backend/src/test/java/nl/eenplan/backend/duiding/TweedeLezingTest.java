package nl.eenplan.backend.duiding;

import static nl.eenplan.backend.duiding.Duidingproef.AUTEUR_BIG;
import static nl.eenplan.backend.duiding.Duidingproef.LEZER_BIG;
import static nl.eenplan.backend.duiding.Duidingproef.eens;
import static nl.eenplan.backend.duiding.Duidingproef.meldingen;
import static nl.eenplan.backend.duiding.Duidingproef.opmerking;
import static nl.eenplan.processes.api.Taaksoort.DUIDING_HERZIEN;
import static nl.eenplan.processes.api.Taaksoort.OPSCHALEN;
import static nl.eenplan.processes.api.Taaksoort.TWEEDE_LEZING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Artsenketen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.backend.letsel.Duidingstand;
import nl.eenplan.backend.letsel.Duidingstatus;
import nl.eenplan.backend.letsel.Letseldossier.Duiding;
import nl.eenplan.backend.stap.StapService;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.engine.Klokslag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@Ketentest
@Import({Duidingproef.class, Klokslag.class})
@DisplayName("Een letselduiding is definitief als een tweede forensisch arts het eens is")
class TweedeLezingTest {

    @Autowired
    private Duidingproef proef;

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Keten keten;

    @Autowired
    private Klokslag klokslag;

    @Autowired
    private StapService stappen;

    @Autowired
    private WerkvoorraadService werkvoorraad;

    @Autowired
    private Mensen mensen;

    @Autowired
    private LezingService lezingen;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    @Test
    @DisplayName("De auteur leest niet zelf; na de tweede lezer staat er definitief, met naam en BIG-nummer")
    void vraagtEenAnder() {
        var gezin = proef.getekend(Duidingstatus.DEFINITIEF);
        assertThat(proef.laatste(gezin).stand()).isEqualTo(Duidingstand.WACHT_OP_LEZER);

        var taak = keten.taakVan("terpstra", gezin, TWEEDE_LEZING);
        assertThatExceptionOfType(GeenToegang.class)
                .isThrownBy(() -> mensen.als(
                        "deboer",
                        () -> lezingen.lees(
                                taak, new LeesGegevens(Leesoordeel.EENS, null, null, null, AUTEUR_BIG, 1))));
        assertThat(mensen.als("deboer", () -> lezingen.voorbereiding(taak)))
                .as("wie het adres intypt, leest waarom niet")
                .get()
                .matches(LezingService.Leesvoorstel::isAuteur);
        assertThat(proef.laatste(gezin).lezing()).isNull();
        assertThat(proef.leest("terpstra", gezin, eens(1))).isEqualTo(new Afronding.Gelukt());

        assertThat(proef.laatste(gezin).stand()).isEqualTo(Duidingstand.DEFINITIEF);
        assertThat(proef.laatste(gezin).lezing())
                .extracting("lezer", "bigNummer", "vanBuiten")
                .containsExactly("A. Terpstra", LEZER_BIG, null);
        assertThat(keten.taak("terpstra", gezin, TWEEDE_LEZING)).isEmpty();
    }

    @Test
    @DisplayName(
            "Leest niemand op tijd, of komt de nieuwe versie niet, dan ligt dat bij de vertrouwensarts; de stap blijft")
    void waarschuwtDeVertrouwensarts() {
        var gezin = proef.getekend(Duidingstatus.DEFINITIEF);

        klokslag.slaat(gezin, "duidinglezing");

        assertThat(teLaat(gezin)).containsExactly(TWEEDE_LEZING);
        assertThat(keten.taak("terpstra", gezin, TWEEDE_LEZING)).isPresent();
        assertThat(keten.taak("terpstra", gezin, OPSCHALEN)).isEmpty();
        assertThat(keten.taak("mulder", gezin, OPSCHALEN)).isEmpty();

        proef.leest("terpstra", gezin, opmerking(1));
        klokslag.slaat(gezin, "duidinglezing");

        assertThat(teLaat(gezin)).contains(DUIDING_HERZIEN);
        assertThat(keten.taak("deboer", gezin, DUIDING_HERZIEN)).isPresent();
    }

    @Test
    @DisplayName("Een advies hoeft niemand te lezen, en melden wacht op geen enkele lezer")
    void wachtNiet() {
        assertThat(keten.taak("terpstra", proef.getekend(Duidingstatus.ADVIES), TWEEDE_LEZING))
                .isEmpty();

        artsen.melding(proef.getekend(Duidingstatus.DEFINITIEF));
    }

    @Test
    @DisplayName(
            "Na opmerkingen schrijft de auteur een nieuwe versie met reden; de vorige blijft leesbaar met wat er veranderde")
    void schrijftEenNieuweVersie() {
        var gezin = proef.getekend(Duidingstatus.DEFINITIEF);
        proef.leest("terpstra", gezin, opmerking(1));
        assertThat(proef.laatste(gezin).stand()).isEqualTo(Duidingstand.OPMERKINGEN);
        assertThat(keten.taak("terpstra", gezin, DUIDING_HERZIEN)).isEmpty();

        assertThat(meldingen(proef.herziet("deboer", gezin, Duidingstatus.DEFINITIEF, " ")))
                .containsExactly("Schrijf op waarom er een nieuwe versie is. De vorige blijft leesbaar.");
        proef.herziet("deboer", gezin, Duidingstatus.DEFINITIEF, "Stolling meegewogen");

        assertThat(proef.versies(gezin)).extracting(Duiding::versie).containsExactly(2, 1);
        assertThat(proef.laatste(gezin).reden()).isEqualTo("Stolling meegewogen");
        assertThat(meldingen(proef.leest("terpstra", gezin, eens(1))))
                .containsExactly("Er is intussen een nieuwe versie. Open de taak opnieuw en lees die.");
        proef.leest("terpstra", gezin, eens(2));
        assertThat(proef.versies(gezin))
                .extracting(Duiding::stand)
                .containsExactly(Duidingstand.DEFINITIEF, Duidingstand.OPMERKINGEN);
    }

    @Test
    @DisplayName(
            "Een definitieve versie verandert nooit: een correctie is een nieuwe, en tot die gelezen is blijft de eerste definitief")
    void verandertEenDefinitieveNiet() {
        var gezin = proef.getekend(Duidingstatus.DEFINITIEF);
        proef.leest("terpstra", gezin, eens(1));
        var eerste = proef.laatste(gezin);

        assertThatExceptionOfType(GeenToegang.class)
                .isThrownBy(() -> mensen.als("mulder", () -> lezingen.vraagHerziening(gezin, proef.onderzoek(gezin))));
        mensen.als("deboer", () -> lezingen.vraagHerziening(gezin, proef.onderzoek(gezin)));
        proef.herziet("deboer", gezin, Duidingstatus.DEFINITIEF, "Tikfout in de toelichting");

        assertThat(proef.versies(gezin).getLast()).isEqualTo(eerste);
        assertThat(proef.laatste(gezin).stand()).isEqualTo(Duidingstand.WACHT_OP_LEZER);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("update letselduiding set toelichting = 'anders' where id = ?")
                        .param(eerste.id())
                        .update());
    }

    /// Which steps of this gezin lie before the vertrouwensarts because they are late.
    private List<Taaksoort> teLaat(GezinId gezin) {
        return mensen.als(
                "visser",
                () -> werkvoorraad.regels(Filter.voorMij(), 0, 200).stream()
                        .filter(regel -> regel.gezin().equals(gezin) && regel.soort() == OPSCHALEN)
                        .map(regel -> stappen.uitleg(regel).teLaat())
                        .toList());
    }
}
