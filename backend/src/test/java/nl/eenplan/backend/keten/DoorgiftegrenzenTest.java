package nl.eenplan.backend.keten;

import static nl.eenplan.processes.api.Taaksoort.CONSULT_VERTROUWENSARTS;
import static nl.eenplan.processes.api.Taaksoort.EERSTE_ZORG;
import static nl.eenplan.processes.api.Taaksoort.FOTOS_BEOORDELEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import nl.eenplan.backend.doorgifte.Doorgifte;
import nl.eenplan.backend.gezin.Doorgegevensignalen.Doorgegeven;
import nl.eenplan.backend.gezin.SignaalGegevens;
import nl.eenplan.backend.gezin.Signaalaanleiding;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.gezin.TijdlijnService.Tijdlijnfilter;
import nl.eenplan.backend.kern.Collega;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.spi.Zaakregie;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

@Import(Wedloop.class)
@DisplayName(
        "Wie niets mag doorgeven wordt geweigerd; wie te laat is hoort dat, en van wie tegelijk komt gaat niets verloren")
class DoorgiftegrenzenTest extends Doorgiftezaak {

    @Autowired
    private TijdlijnService tijdlijn;

    @Autowired
    private Wedloop wedloop;

    @Autowired
    private Zaakregie regie;

    @Autowired
    private TransactionTemplate transactie;

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
        for (var wie : List.of("yilmaz", "jansen")) {
            assertThat(mensen.als(wie, () -> leden.leden(gezin)).signalen())
                    .as(wie)
                    .isEmpty();
            assertThat(zinnen(wie)).as(wie).doesNotContain("Nieuw signaal doorgegeven");
        }
        assertThat(zinnen("mulder")).contains("Nieuw signaal doorgegeven");
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

    private void collegaVanVisser() {
        Collega.maak(eigenaar, "dewit", "J. de Wit", "visser");
    }

    private List<String> zinnen(String wie) {
        return mensen.als(wie, () -> tijdlijn.tijdlijn(gezin, Tijdlijnfilter.alles(), 0, 200)).gebeurtenissen().stream()
                .map(TijdlijnService.Gebeurtenis::zin)
                .toList();
    }
}
