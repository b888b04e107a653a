package nl.eenplan.backend.keten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.gezin.TijdlijnService.Tijdlijnfilter;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.politie.VerhoorGegevens;
import nl.eenplan.backend.politie.VerhoorService;
import nl.eenplan.backend.politie.VerhoorService.Vastlegging;
import nl.eenplan.backend.politie.VerhoorService.Vraaguitkomst;
import nl.eenplan.backend.politie.VerhoorTaken;
import nl.eenplan.backend.politie.Verhoorbeeld;
import nl.eenplan.backend.politie.Verhoorbeeld.Verhoorstand;
import nl.eenplan.backend.politie.Verhooroordeel;
import nl.eenplan.backend.politie.Verhoorvraag;
import nl.eenplan.backend.proces.Procesinzage;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Brigadier Yılmaz interviewed Noor in the studio; T. Vos is the officier van justitie.
@Ketentest
@Import(Wedloop.class)
class StudioverhoorTest {

    private static final Verhoorvraag VRAAG =
            new Verhoorvraag("Uit nieuwe beelden blijkt een tweede verdachte, over wie niets is gevraagd.");
    private static final Verhooroordeel AKKOORD = new Verhooroordeel(true, "Alleen over de tweede verdachte.");

    @Autowired
    private VerhoorService verhoren;

    @Autowired
    private VerhoorTaken taken;

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Keten keten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Kinderen kinderen;

    @Autowired
    private TijdlijnService tijdlijn;

    @Autowired
    private WerkvoorraadService werkvoorraad;

    @Autowired
    private Procesinzage proces;

    @Autowired
    private Wedloop wedloop;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient eigenaar;

    private GezinId gezin;
    private PersoonId noor;

    @BeforeEach
    void maakZaak() {
        gezin = zaak();
        noor = kind(gezin);
    }

    @Test
    @DisplayName("Een verhoor wordt vastgelegd met bevoegdheid en vindplaats van de opname, en politie en OM lezen het")
    void legtVast() {
        assertThat(legVast()).isEqualTo(new Vastlegging.Vastgelegd());

        betrek("vos", Rol.OFFICIER_VAN_JUSTITIE);
        var verhoor = beeld("vos").verhoren().getFirst();
        assertThat(verhoor.verhoorder()).isEqualTo("brigadier Yılmaz");
        assertThat(verhoor.opname()).isEqualTo("AV-2026-0311");
        assertThat(verhoor.metAkkoord()).isFalse();
    }

    @Test
    @DisplayName("Een tweede verhoor kan niet zonder akkoord; met akkoord van de officier één keer")
    void blokkeertHetTweede() {
        legVast();

        assertThat(legVast()).isEqualTo(new Vastlegging.AlVerhoord());
        assertThat(vraag("yilmaz")).isEqualTo(new Vraaguitkomst.Gevraagd());
        assertThat(vraag("yilmaz")).isEqualTo(new Vraaguitkomst.AlGevraagd());
        assertThat(legVast()).isEqualTo(new Vastlegging.AlVerhoord());

        keten.rondtAf("vos", gezin, Taaksoort.VERHOOR_BEOORDELEN, taak -> {
            assertThat(taken.teBeoordelen(taak)).get().satisfies(vraag -> {
                assertThat(vraag.kind()).isEqualTo("Noor");
                assertThat(vraag.vrager()).isEqualTo("brigadier Yılmaz");
                assertThat(vraag.eerder()).hasSize(1);
            });
            return taken.beoordeel(taak, AKKOORD);
        });

        assertThat(legVast()).isEqualTo(new Vastlegging.Vastgelegd());
        assertThat(beeld("yilmaz").verhoren().getLast().metAkkoord()).isTrue();
        assertThat(beeld("yilmaz").aanvraag())
                .extracting(Verhoorbeeld.Aanvraag::stand)
                .isEqualTo(Verhoorstand.GEBRUIKT);
        assertThat(legVast()).isEqualTo(new Vastlegging.AlVerhoord());
    }

    @Test
    @DisplayName("Zonder akkoord blijft het dicht, en een nieuwe vraag mag")
    void weigert() {
        legVast();
        vraag("yilmaz");

        keten.rondtAf(
                "vos",
                gezin,
                Taaksoort.VERHOOR_BEOORDELEN,
                taak -> taken.beoordeel(taak, new Verhooroordeel(false, "Dit staat al op de eerste opname.")));

        assertThat(legVast()).isEqualTo(new Vastlegging.AlVerhoord());
        assertThat(vraag("yilmaz")).isEqualTo(new Vraaguitkomst.Gevraagd());
    }

    @Test
    @DisplayName("Wie het vroeg, keurt het niet zelf goed, ook niet als officier")
    void keurtNietZelfGoed() {
        legVast();
        betrek("vos", Rol.OFFICIER_VAN_JUSTITIE);
        vraag("vos");

        var antwoord = keten.doet("vos", gezin, Taaksoort.VERHOOR_BEOORDELEN, taak -> taken.beoordeel(taak, AKKOORD));

        assertThat(antwoord)
                .isInstanceOfSatisfying(
                        Afronding.Ongeldig.class,
                        fout -> assertThat(fout.fouten())
                                .extracting(Afronding.Veldfout::melding)
                                .containsExactly("U vroeg dit zelf. Een collega beslist erover."));
        assertThat(legVast()).isEqualTo(new Vastlegging.AlVerhoord());
        assertThatThrownBy(
                        () -> eigenaar.sql("update verhooraanvraag set besluit = 'AKKOORD', reden = 'Ik vind het goed',"
                                        + " door = vrager, besloten_op = now() where gezin = ?")
                                .param(gezin.waarde())
                                .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("verhoor_niet_eigen_akkoord");
    }

    @Test
    @DisplayName("Zonder geldig certificaat op de dag van het verhoor wordt niets vastgelegd")
    void eistBevoegdheid() {
        var gegevens = gegevens(LocalDate.of(2026, 3, 1));

        assertThat(mensen.als("yilmaz", () -> verhoren.legVast(gezin, noor, gegevens)))
                .isInstanceOfSatisfying(
                        Vastlegging.Ongeldig.class,
                        fout -> assertThat(fout.fouten())
                                .extracting(Afronding.Veldfout::veld)
                                .containsExactly("certificaatTot"));
    }

    @Test
    @DisplayName("Hetzelfde kind in een ander dossier telt mee, zonder te zeggen welk dossier dat is")
    void teltOverGezinnenHeen() {
        var ander = zaak();
        geefBsn(gezin, "999990111");
        geefBsn(ander, "999990111");
        legVast();

        assertThat(mensen.als("yilmaz", () -> verhoren.legVast(ander, kind(ander), gegevens(LocalDate.of(2027, 1, 1)))))
                .isEqualTo(new Vastlegging.AlVerhoord());
        var beeld =
                mensen.als("yilmaz", () -> verhoren.verhoren(ander)).kinderen().getFirst();
        assertThat(beeld.verhoren()).isEmpty();
        assertThat(beeld.isEldersVerhoord()).isTrue();
        assertThat(beeld.kanVastgelegd()).isFalse();
    }

    @RepeatedTest(3)
    @DisplayName("Leggen twee tegelijk een verhoor vast, dan wint er één en hoort de ander dat het er al is")
    void laatErEenWinnen() throws Exception {
        var uitkomsten = wedloop.tegelijk(this::legVast, this::legVast);

        assertThat(uitkomsten).containsExactlyInAnyOrder(new Vastlegging.Vastgelegd(), new Vastlegging.AlVerhoord());
        assertThat(beeld("yilmaz").verhoren()).hasSize(1);
    }

    @Test
    @DisplayName("Ook langs de database om komt er geen tweede verhoor")
    void weigertDeDatabase() {
        legVast();

        assertThatThrownBy(() -> eigenaar.sql("""
                                insert into studioverhoor select ?, gezin, kind, aanvraag, gehouden_op, verhoorder,
                                       opleiding, certificaat_tot, opname, opname_plaats, aanwezig, reden, is_blind,
                                       reden_niet_blind, vastgelegd_door, vastgelegd_op
                                  from studioverhoor where gezin = ?
                                """)
                        .params(UUID.randomUUID(), gezin.waarde())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("al een studioverhoor");
    }

    @Test
    @DisplayName(
            "Arts, Veilig Thuis, coördinator en wie erbuiten staat, weten niet dat er een verhoor is of wordt gevraagd")
    void blijftBijDePolitie() {
        legVast();
        vraag("yilmaz");
        betrek("jansen", Rol.VT_MEDEWERKER);
        betrek("kuipers", Rol.PROCESCOORDINATOR);

        for (var wie : List.of("mulder", "jansen", "kuipers")) {
            mensen.als(wie, () -> {
                assertThatThrownBy(() -> verhoren.verhoren(gezin)).isInstanceOf(GeenToegang.class);
                assertThat(tijdlijn.tijdlijn(gezin, Tijdlijnfilter.alles(), 0, 200)
                                .gebeurtenissen())
                        .noneMatch(regel -> regel.zin().contains("verhoor"));
                assertThat(werkvoorraad.vanGezin(gezin))
                        .noneMatch(regel -> regel.soort() == Taaksoort.VERHOOR_BEOORDELEN);
                assertThat(werkvoorraad.bijAnderen(200))
                        .noneMatch(regel -> regel.soort() == Taaksoort.VERHOOR_BEOORDELEN);
                assertThat(proces.verloop(gezin))
                        .noneMatch(verloop -> verloop.naam().contains("erhoor"));
            });
        }
        mensen.als(
                "aydin",
                () -> assertThatThrownBy(() -> verhoren.verhoren(gezin)).isInstanceOf(GeenToegang.class));
    }

    private GezinId zaak() {
        var nieuw = artsen.signaal();
        betrokkenheden.betrek(nieuw, mensen.wie("yilmaz").id(), Rol.POLITIE, "proef", "proef");
        return nieuw;
    }

    private PersoonId kind(GezinId van) {
        return mensen.als("yilmaz", () -> kinderen.vanGezin(van).getFirst().id());
    }

    private void betrek(String wie, Rol rol) {
        betrokkenheden.betrek(gezin, mensen.wie(wie).id(), rol, "proef", "proef");
    }

    private void geefBsn(GezinId van, String bsn) {
        eigenaar.sql("update gezinslid set bsn = ? where id = ?")
                .params(bsn, kind(van).waarde())
                .update();
    }

    private Vastlegging legVast() {
        return mensen.als("yilmaz", () -> verhoren.legVast(gezin, noor, gegevens(LocalDate.of(2027, 1, 1))));
    }

    private Vraaguitkomst vraag(String wie) {
        return mensen.als(wie, () -> verhoren.vraagNogEen(gezin, noor, VRAAG));
    }

    private Verhoorbeeld.Kind beeld(String wie) {
        return mensen.als(wie, () -> verhoren.verhoren(gezin)).kinderen().getFirst();
    }

    private static VerhoorGegevens gegevens(LocalDate certificaatTot) {
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
