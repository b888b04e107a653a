package nl.eenplan.backend.duiding;

import static nl.eenplan.backend.duiding.Duidingproef.eens;
import static nl.eenplan.processes.api.Taaksoort.OPSCHALEN;
import static nl.eenplan.processes.api.Taaksoort.TWEEDE_LEZING;
import static nl.eenplan.processes.api.Taaksoort.VERHOOR_BEOORDELEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDateTime;
import java.util.List;
import nl.eenplan.backend.consultvraag.ConsultvraagService;
import nl.eenplan.backend.consultvraag.Ontvanger;
import nl.eenplan.backend.consultvraag.Vraaggegevens;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.backend.letsel.Duidingstatus;
import nl.eenplan.backend.politie.VerhoorService;
import nl.eenplan.backend.politie.VerhoorTaken;
import nl.eenplan.backend.politie.Verhooroordeel;
import nl.eenplan.backend.politie.Verhoorvoorbeeld;
import nl.eenplan.backend.politie.Verhoorvraag;
import nl.eenplan.backend.stap.StapGegevens;
import nl.eenplan.backend.stap.StapService;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Concepten;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.engine.Klokslag;
import nl.eenplan.processes.spi.Zaakregie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Dr. Mulder closes the case of Noor while others have a form about her open.
@Ketentest
@Import({Duidingproef.class, Klokslag.class})
@DisplayName("Sluit de een de zaak terwijl de ander schrijft, dan hoort die dat, en komt er niets meer bij")
class GeslotenTijdensSchrijvenTest {

    @Autowired
    private Duidingproef proef;

    @Autowired
    private Keten keten;

    @Autowired
    private Klokslag klokslag;

    @Autowired
    private Mensen mensen;

    @Autowired
    private LezingService lezingen;

    @Autowired
    private ConsultvraagService consultvragen;

    @Autowired
    private VerhoorService verhoren;

    @Autowired
    private VerhoorTaken verhoortaken;

    @Autowired
    private StapService stappen;

    @Autowired
    private Concepten concepten;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Zaakregie regie;

    @Autowired
    private TransactionTemplate transactie;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient eigenaar;

    private GezinId gezin = GezinId.nieuw();
    private PersoonId noor = PersoonId.nieuw();

    @BeforeEach
    void isGetekend() {
        gezin = proef.getekend(Duidingstatus.DEFINITIEF);
        noor = proef.kind(gezin);
        betrokkenheden.betrek(gezin, mensen.wie("yilmaz").id(), Rol.POLITIE, "proef", "proef");
    }

    @Test
    @DisplayName("De tweede lezer hoort dat de taak klaar is; het concept blijft en de duiding blijft een advies")
    void laatDeLezerHet() {
        var taak = keten.taakVan("terpstra", gezin, TWEEDE_LEZING);
        mensen.als("terpstra", () -> concepten.bewaar(taak, "{\"oordeel\":\"EENS\"}"));

        sluit();

        assertThat(mensen.als("terpstra", () -> lezingen.lees(taak, eens(1)))).isInstanceOf(Afronding.AlAfgerond.class);
        assertThat(aantal("duidinglezing")).isZero();
        assertThat(eigenaar.sql("select count(*) from concept where taak = ?")
                        .param(taak.waarde())
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(keten.taak("terpstra", gezin, TWEEDE_LEZING)).isEmpty();
    }

    @Test
    @DisplayName("Wie een verstreken termijn oppakt, hoort dat het niet meer hoeft; er komt geen stap bij")
    void laatDeStapHet() {
        klokslag.slaat(gezin, "duidinglezing");
        var taak = keten.taakVan("visser", gezin, OPSCHALEN);

        sluit();

        var stap =
                new StapGegevens(LocalDateTime.of(2026, 3, 2, 11, 0), "A. Terpstra", "Gebeld", null, null, null, null);
        assertThat(mensen.als("visser", () -> stappen.stapVastleggen(taak, stap)))
                .isInstanceOf(Afronding.AlAfgerond.class);
        assertThat(aantal("stap")).isZero();
    }

    @Test
    @DisplayName("De officier hoort dat er niets meer te beslissen is; er komt geen akkoord")
    void laatDeOfficierHet() {
        mensen.als("yilmaz", () -> verhoren.legVast(gezin, noor, Verhoorvoorbeeld.verhoor()));
        mensen.als(
                "yilmaz",
                () -> verhoren.vraagNogEen(gezin, noor, new Verhoorvraag("Er is een tweede verdachte in beeld.")));
        var taak = keten.taakVan("vos", gezin, VERHOOR_BEOORDELEN);

        sluit();

        assertThat(mensen.als(
                        "vos", () -> verhoortaken.beoordeel(taak, new Verhooroordeel(true, "Alleen over de tweede."))))
                .isInstanceOf(Afronding.AlAfgerond.class);
        assertThat(mensen.als("vos", () -> verhoortaken.teBeoordelen(taak))).isEmpty();
        assertThat(eigenaar.sql("select count(*) from verhooraanvraag where gezin = ? and besluit is not null")
                        .param(gezin.waarde())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("Wat op een tabblad open stond, wordt geweigerd en niet bewaard")
    void weigertDeTabbladen() {
        mensen.als("visser", () -> consultvragen.voorstel(gezin, noor));
        var onderzoek = proef.onderzoek(gezin);

        sluit();

        weigert("visser", () -> consultvragen.stelOp(gezin, noor, vraag()));
        weigert("yilmaz", () -> verhoren.legVast(gezin, noor, Verhoorvoorbeeld.verhoor()));
        weigert("deboer", () -> lezingen.vraagHerziening(gezin, onderzoek));
        assertThat(aantal("consultvraag")).isZero();
        assertThat(aantal("studioverhoor")).isZero();
        assertThat(keten.taak("deboer", gezin, nl.eenplan.processes.api.Taaksoort.DUIDING_HERZIEN))
                .isEmpty();
    }

    private void sluit() {
        mensen.als("mulder", () -> transactie.executeWithoutResult(_ -> regie.sluitZaak(gezin)));
    }

    private void weigert(String wie, Runnable doen) {
        assertThatExceptionOfType(GeenToegang.class).as(wie).isThrownBy(() -> mensen.als(wie, doen));
    }

    private int aantal(String tabel) {
        return eigenaar.sql("select count(*) from " + tabel + " where gezin = ?")
                .param(gezin.waarde())
                .query(Integer.class)
                .single();
    }

    private static Vraaggegevens vraag() {
        return new Vraaggegevens(
                Ontvanger.LECK, "Past dit bij een val?", "Val", "Plek", List.of(), false, List.of(), true);
    }
}
