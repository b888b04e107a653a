package nl.eenplan.backend.keten;

import static nl.eenplan.processes.api.Taaksoort.ACUTE_VEILIGHEID;
import static nl.eenplan.processes.api.Taaksoort.ACUUT_MELDEN;
import static nl.eenplan.processes.api.Taaksoort.CONSULT_VERTROUWENSARTS;
import static nl.eenplan.processes.api.Taaksoort.EERSTE_ZORG;
import static nl.eenplan.processes.api.Taaksoort.FOTOS_BEOORDELEN;
import static nl.eenplan.processes.api.Taaksoort.FOTOS_VASTLEGGEN;
import static nl.eenplan.processes.api.Taaksoort.LETSELDUIDEN;
import static nl.eenplan.processes.api.Taaksoort.LETSEL_BESCHRIJVEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import nl.eenplan.backend.doorgifte.Doorgifte;
import nl.eenplan.backend.doorgifte.DoorgifteService;
import nl.eenplan.backend.doorgifte.DoorgifteService.Telefoonnummer;
import nl.eenplan.backend.gezin.Doorgegevensignalen.Doorgegeven;
import nl.eenplan.backend.gezin.Gezinsbeeld;
import nl.eenplan.backend.gezin.LedenService;
import nl.eenplan.backend.gezin.SignaalGegevens;
import nl.eenplan.backend.gezin.Signaalaanleiding;
import nl.eenplan.backend.gezin.Signaalbron;
import nl.eenplan.backend.kern.Collega;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.letsel.ConsultService;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.backend.werkvoorraad.Concepten;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.spi.Zaakregie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Ketentest
@Import(Wedloop.class)
@DisplayName(
        "Wat een andere arts onderweg hoort of ziet, komt bij wie het kind behandelt; zijn eigen taak blijft staan")
class DoorgifteTest {

    private static final String WOORDEN = "Noor zegt dat het thuis gebeurde.";

    @Autowired
    private DoorgifteService doorgiften;

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Keten keten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Wedloop wedloop;

    @Autowired
    private LetselService letsel;

    @Autowired
    private ConsultService consulten;

    @Autowired
    private LedenService leden;

    @Autowired
    private Concepten concepten;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Zaakregie regie;

    @Autowired
    private TransactionTemplate transactie;

    @Autowired
    private Clock klok;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient eigenaar;

    private GezinId gezin = GezinId.nieuw();
    private TaakId consult = new TaakId("geen");

    @BeforeEach
    void wordtGeadviseerd() {
        gezin = artsen.signaal();
        artsen.totConsult(gezin);
        consult = keten.taakVan("visser", gezin, CONSULT_VERTROUWENSARTS);
    }

    @Test
    @DisplayName("De vertrouwensarts geeft door: de behandelend arts krijgt F1, leest het daar en krijgt een lege mail")
    void begintOpnieuwBijEersteZorg() {
        mensen.als("visser", () -> concepten.bewaar(consult, "{\"advies\":\"half\"}"));
        var vooraf = mails().size();

        assertThat(geef("visser", consult, Signaalaanleiding.KIND_VERTELT))
                .isEqualTo(new Doorgifte.Doorgegeven(EERSTE_ZORG, "L. Mulder", false, null));

        var zorg = keten.taakVan("mulder", gezin, EERSTE_ZORG);
        assertThat(mensen.als("mulder", () -> doorgiften.doorgegeven(zorg)))
                .extracting(Doorgegeven::wat, Doorgegeven::beschrijving, Doorgegeven::gevondenDoor, Doorgegeven::door)
                .containsExactly(tuple(Signaalaanleiding.KIND_VERTELT, WOORDEN, "Noor", "M. Visser"));
        assertThat(mensen.als("mulder", () -> leden.leden(gezin)).signalen().getFirst())
                .extracting(Gezinsbeeld.Signaal::bron, Gezinsbeeld.Signaal::rol, Gezinsbeeld.Signaal::door)
                .containsExactly(Signaalbron.VERTROUWENSARTS, Rol.VERTROUWENSARTS, "M. Visser");
        assertThat(mails().subList(vooraf, mails().size())).singleElement().satisfies(mail -> {
            assertThat(mail.aan()).isEqualTo("mulder");
            assertThat(mail.onderwerp()).startsWith("Taak voor u bij ");
            assertThat(mail.onderwerp() + mail.tekst())
                    .doesNotContainIgnoringCase("Noor", "Veldhuis", "signaal", "gevaar", "thuis", "Visser");
        });
        assertThat(mensen.als("visser", () -> concepten.vind(consult)))
                .hasValueSatisfying(concept -> assertThat(concept.json()).contains("half"));
        assertThat(mensen.als("visser", () -> consulten.consultVertrouwensarts(consult, Voorbeelden.consult()))
                        .getClass()
                        .getSimpleName())
                .as("haar eigen advies loopt door")
                .isEqualTo("Gelukt");
    }

    @Test
    @DisplayName("Ook de forensisch arts geeft door, uit F5c en F6; acuut gevaar leidt langs F1 naar direct melden")
    void brengtAcuutGevaarNaarDirectMelden() {
        keten.rondtAf(
                "visser",
                gezin,
                CONSULT_VERTROUWENSARTS,
                taak -> consulten.consultVertrouwensarts(taak, Voorbeelden.consult()));
        var foto = keten.taakVan("deboer", gezin, FOTOS_BEOORDELEN);

        assertThat(geef("deboer", foto, Signaalaanleiding.ACUUT_GEVAAR)).isInstanceOf(Doorgifte.Doorgegeven.class);

        assertThat(mensen.als("deboer", () -> doorgiften.artsen(foto)))
                .extracting(Telefoonnummer::naam)
                .containsExactly("L. Mulder");
        keten.rondtAf("mulder", gezin, EERSTE_ZORG, taak -> letsel.eersteZorg(taak, Voorbeelden.acuut()));
        assertThat(List.of(ACUUT_MELDEN, ACUTE_VEILIGHEID, LETSEL_BESCHRIJVEN))
                .allSatisfy(soort -> assertThat(keten.taak("mulder", gezin, soort))
                        .as(soort.name())
                        .isPresent());
        keten.rondtAf(
                "deboer",
                gezin,
                FOTOS_BEOORDELEN,
                taak -> consulten.fotosBeoordelen(taak, Voorbeelden.fotobeoordeling()));
        var duiden = keten.taakVan("deboer", gezin, LETSELDUIDEN);
        assertThat(geef("deboer", duiden, Signaalaanleiding.NIEUW_LETSEL))
                .as("bij de gang die nog bij F2 is")
                .isEqualTo(new Doorgifte.Doorgegeven(LETSEL_BESCHRIJVEN, "L. Mulder", true, null));
        assertThat(keten.taak("mulder", gezin, EERSTE_ZORG)).isEmpty();
    }

    @Test
    @DisplayName("Bij F2 gaat gevaar opnieuw langs F1, en bij F3 alles; wie doorgeeft hoort welke stap ernaast loopt")
    void begintNaastEenGangDieAlVerderIs() {
        keten.nieuwLetsel(gezin);
        keten.rondtAf("mulder", gezin, EERSTE_ZORG, taak -> letsel.eersteZorg(taak, Voorbeelden.eersteZorg()));

        assertThat(geef("visser", consult, Signaalaanleiding.ACUUT_GEVAAR))
                .isEqualTo(new Doorgifte.Doorgegeven(EERSTE_ZORG, "L. Mulder", false, LETSEL_BESCHRIJVEN));

        keten.rondtAf("mulder", gezin, EERSTE_ZORG, taak -> letsel.eersteZorg(taak, Voorbeelden.eersteZorg()));
        keten.rondtAf("mulder", gezin, LETSEL_BESCHRIJVEN, taak -> letsel.letselBeschrijven(taak, Voorbeelden.noor()));
        keten.rondtAf("mulder", gezin, LETSEL_BESCHRIJVEN, taak -> letsel.letselBeschrijven(taak, Voorbeelden.noor()));
        assertThat(geef("visser", consult, Signaalaanleiding.NIEUW_LETSEL))
                .isEqualTo(new Doorgifte.Doorgegeven(EERSTE_ZORG, "L. Mulder", false, FOTOS_VASTLEGGEN));
    }

    @Test
    @DisplayName("Twee die tegelijk doorgeven, beginnen één gang; beide signalen staan er, en de arts leest ze allebei")
    void bewaartWatTweeTegelijkDoorgeven() throws Exception {
        collegaVanVisser();
        var uitkomsten = wedloop.<Doorgifte>tegelijk(
                () -> geef("visser", consult, Signaalaanleiding.KIND_VERTELT),
                () -> geef("dewit", consult, Signaalaanleiding.NIEUW_LETSEL));

        assertThat(uitkomsten)
                .allSatisfy(uitkomst -> assertThat(uitkomst).isInstanceOf(Doorgifte.Doorgegeven.class))
                .extracting(uitkomst -> ((Doorgifte.Doorgegeven) uitkomst).isBijLopend())
                .containsExactlyInAnyOrder(true, false);
        assertThat(open(EERSTE_ZORG)).isOne();
        var zorg = keten.taakVan("mulder", gezin, EERSTE_ZORG);
        assertThat(mensen.als("mulder", () -> doorgiften.doorgegeven(zorg)))
                .extracting(Doorgegeven::wat)
                .containsExactlyInAnyOrder(Signaalaanleiding.KIND_VERTELT, Signaalaanleiding.NIEUW_LETSEL);
    }

    @Test
    @DisplayName("De arts die dit kind zag krijgt de taak en de volgende stappen, niet wie later bij het gezin kwam")
    void gaatNaarDeArtsVanDitKind() {
        betrek("aydin", Rol.BEHANDELEND_ARTS);

        geef("visser", consult, Signaalaanleiding.KIND_VERTELT);

        assertThat(keten.taak("aydin", gezin, EERSTE_ZORG)).isEmpty();
        keten.rondtAf("mulder", gezin, EERSTE_ZORG, taak -> letsel.eersteZorg(taak, Voorbeelden.eersteZorg()));
        assertThat(keten.taak("aydin", gezin, LETSEL_BESCHRIJVEN)).isEmpty();
        assertThat(keten.taak("mulder", gezin, LETSEL_BESCHRIJVEN)).isPresent();
        assertThat(mails()).extracting(Mail::aan).doesNotContain("aydin");
    }

    @Test
    @DisplayName("Politie, Veilig Thuis, een arts erbuiten en een taak die hier niet bij hoort: geweigerd, zonder naam")
    void weigertWieErNietOverGaat() {
        betrek("yilmaz", Rol.POLITIE);
        betrek("jansen", Rol.VT_MEDEWERKER);
        betrek("deboer", Rol.FORENSISCH_ARTS);
        var ander = artsen.signaal("Tess");
        artsen.totConsult(ander);
        var vreemd = keten.taakVan("visser", ander, CONSULT_VERTROUWENSARTS);
        geef("visser", consult, Signaalaanleiding.KIND_VERTELT);
        var zorg = keten.taakVan("mulder", gezin, EERSTE_ZORG);
        var vooraf = signalen();

        for (var wie : List.of("yilmaz", "jansen", "aydin", "terpstra", "deboer", "mulder")) {
            weigert(wie, consult);
        }
        weigert("deboer", vreemd);
        weigert("mulder", zorg);
        weigert("visser", zorg);
        for (var wie : List.of("yilmaz", "jansen", "aydin", "terpstra")) {
            assertThatExceptionOfType(GeenToegang.class)
                    .as(wie)
                    .isThrownBy(() -> mensen.als(wie, () -> doorgiften.doorgegeven(zorg)));
        }
        assertThat(signalen()).isEqualTo(vooraf);
        assertThat(mensen.als("jansen", () -> leden.leden(gezin)).signalen()).isEmpty();
    }

    @Test
    @DisplayName("Is de taak intussen klaar of de zaak gesloten, dan is er niets bewaard en hoort u dat")
    void zegtDatDeTaakVoorbijIs() {
        keten.rondtAf(
                "visser",
                gezin,
                CONSULT_VERTROUWENSARTS,
                taak -> consulten.consultVertrouwensarts(taak, Voorbeelden.consult()));
        var vooraf = signalen();

        assertThat(geef("visser", consult, Signaalaanleiding.ACUUT_GEVAAR))
                .isEqualTo(new Doorgifte.TaakVoorbij("M. Visser"));
        var foto = keten.taakVan("deboer", gezin, FOTOS_BEOORDELEN);
        mensen.als("mulder", () -> transactie.executeWithoutResult(_ -> regie.sluitZaak(gezin)));
        assertThat(geef("deboer", foto, Signaalaanleiding.ACUUT_GEVAAR)).isEqualTo(new Doorgifte.Gesloten());

        assertThat(signalen()).isEqualTo(vooraf);
    }

    @Test
    @DisplayName("Zonder keuze, woorden, wie of wanneer staat bij elk veld wat te doen; er is niets bewaard")
    void keurtElkVeld() {
        var vooraf = signalen();
        var leeg = mensen.als("visser", () -> doorgiften.geefDoor(consult, new SignaalGegevens(null, " ", "", null)));
        var later = mensen.als(
                "visser",
                () -> doorgiften.geefDoor(
                        consult,
                        new SignaalGegevens(
                                Signaalaanleiding.NIEUW_LETSEL, "a".repeat(4001), "Noor", nu().plusHours(1))));

        assertThat(velden(leeg)).containsExactly("wat", "beschrijving", "gevondenDoor", "gezienOp");
        assertThat(velden(later)).containsExactly("beschrijving", "gezienOp");
        assertThat(signalen()).isEqualTo(vooraf);
    }

    @Test
    @DisplayName("Wie het kind zelf mee onderzocht, adviseert ook na het doorgeven niet zelf")
    void maaktGeenEigenAdviesVrij() {
        eigenaar.sql("insert into onderzoek select (jsonb_populate_record(o, jsonb_build_object("
                        + "'id', gen_random_uuid(), 'door', :visser))).* from onderzoek o where o.gezin = :gezin")
                .param("visser", mensen.wie("visser").id().waarde())
                .param("gezin", gezin.waarde())
                .update();
        geef("visser", consult, Signaalaanleiding.KIND_VERTELT);

        assertThat(mensen.als("visser", () -> consulten.consultVertrouwensarts(consult, Voorbeelden.consult()))
                        .getClass()
                        .getSimpleName())
                .isEqualTo("Ongeldig");
    }

    private Doorgifte geef(String wie, TaakId taak, Signaalaanleiding wat) {
        return mensen.als(wie, () -> doorgiften.geefDoor(taak, new SignaalGegevens(wat, WOORDEN, "Noor", nu())));
    }

    private void weigert(String wie, TaakId taak) {
        assertThatExceptionOfType(GeenToegang.class)
                .as(wie)
                .isThrownBy(() -> geef(wie, taak, Signaalaanleiding.NIEUW_LETSEL));
        assertThatExceptionOfType(GeenToegang.class)
                .as(wie)
                .isThrownBy(() -> mensen.als(wie, () -> doorgiften.artsen(taak)));
    }

    private static List<String> velden(Doorgifte uitkomst) {
        assertThat(uitkomst).isInstanceOf(Doorgifte.Ongeldig.class);
        return ((Doorgifte.Ongeldig) uitkomst)
                .fouten().stream().map(Veldfout::veld).toList();
    }

    private void betrek(String wie, Rol rol) {
        betrokkenheden.betrek(gezin, mensen.wie(wie).id(), rol, "proef", "proef");
    }

    private void collegaVanVisser() {
        Collega.maak(eigenaar, "dewit", "J. de Wit", "visser");
    }

    private LocalDateTime nu() {
        return LocalDateTime.ofInstant(klok.instant(), ZoneId.of("Europe/Amsterdam"))
                .minusMinutes(1);
    }

    private int signalen() {
        return eigenaar.sql("select count(*) from signaal where gezin = ?")
                .param(gezin.waarde())
                .query(Integer.class)
                .single();
    }

    private int open(Taaksoort soort) {
        return eigenaar.sql("select count(*) from werkvoorraad where gezin = ? and soort = ? and status = 'OPEN'")
                .params(gezin.waarde(), soort.sleutel())
                .query(Integer.class)
                .single();
    }

    /// About this gezin, oldest first.
    private List<Mail> mails() {
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

    private record Mail(String aan, String onderwerp, String tekst) {}
}
