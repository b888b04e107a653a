package nl.eenplan.backend.keten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.gezin.TijdlijnService.Tijdlijnfilter;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.letsel.Aard;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.politie.FmoGegevens;
import nl.eenplan.backend.politie.FmoTaken;
import nl.eenplan.backend.politie.Fmovoorbeelden;
import nl.eenplan.backend.politie.OverdrachtGegevens;
import nl.eenplan.backend.politie.SpoorService;
import nl.eenplan.backend.politie.SpoorService.Overdracht;
import nl.eenplan.backend.politie.Spoorbeeld;
import nl.eenplan.backend.politie.Spoorsoort;
import nl.eenplan.backend.stap.StapGegevens;
import nl.eenplan.backend.stap.StapService;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The police ordered a forensic examination; P. de Boer takes two traces and hands them to brigadier Yılmaz.
@Ketentest
@Import(Wedloop.class)
class SporenTest {

    private static final AtomicInteger VOLGENDE = new AtomicInteger(1000);

    @Autowired
    private FmoTaken onderzoeken;

    @Autowired
    private SpoorService sporen;

    @Autowired
    private StapService stappen;

    @Autowired
    private LetselService letsel;

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Keten keten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private TijdlijnService tijdlijn;

    @Autowired
    private Wedloop wedloop;

    @Autowired
    private Clock klok;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient eigenaar;

    private GezinId gezin;
    private int nummer;

    @BeforeEach
    void maakZaak() {
        nummer = VOLGENDE.addAndGet(2);
        gezin = artsen.signaal();
        rondAf("mulder", Taaksoort.EERSTE_ZORG, taak -> letsel.eersteZorg(taak, Voorbeelden.eersteZorg()));
        rondAf("mulder", Taaksoort.LETSEL_BESCHRIJVEN, taak -> letsel.letselBeschrijven(taak, Voorbeelden.noor()));
        rondAf(
                "mulder",
                Taaksoort.FOTOS_VASTLEGGEN,
                taak -> letsel.fotosVastleggen(
                        taak, Voorbeelden.zonderFotos(Aard.SEKSUEEL_TOT_7_DAGEN, nu().minusDays(1), null)));
        rondAf("mulder", Taaksoort.SPOEDOVERLEG, taak -> stappen.stapVastleggen(taak, stap(null, null)));
    }

    @Test
    @DisplayName("Een onderzoek wordt niet opgedragen zonder opdrachtnummer")
    void eistOpdrachtnummer() {
        var antwoord = keten.doet(
                "yilmaz", gezin, Taaksoort.FMO_BESLUIT, taak -> stappen.stapVastleggen(taak, stap(true, null)));

        assertThat(velden(antwoord)).containsExactly("kenmerk");
        besluit();
        assertThat(keten.taak("deboer", gezin, Taaksoort.FMO_UITVOEREN)).isPresent();
    }

    @Test
    @DisplayName("De onderzoeker ziet tot wanneer sporen en PEP zin hebben, geteld vanaf het incident")
    void toontDeKlok() {
        besluit();
        var taak = keten.taakVan("deboer", gezin, Taaksoort.FMO_UITVOEREN);

        var incident = mensen.als("deboer", () -> onderzoeken.klok(taak));

        assertThat(incident.zevenDagen()).isEqualTo(incident.uur72().plusSeconds(4 * 24 * 3600));
        assertThat(incident.isZevenDagenVoorbij() || incident.isUur72Voorbij()).isFalse();
        mensen.als(
                "aydin", () -> assertThatThrownBy(() -> onderzoeken.klok(taak)).isInstanceOf(GeenToegang.class));
    }

    @Test
    @DisplayName("Sporen met SIN en zegel komen bij de politie, met de eerste overdracht; de arts leest daar niet mee")
    void legtSporenVast() {
        voerUit();

        assertThat(bij("yilmaz").sporen()).hasSize(2).first().satisfies(spoor -> {
            assertThat(spoor.sin()).isEqualTo(sin(0));
            assertThat(spoor.houder()).isEqualTo("brigadier Yılmaz");
            assertThat(spoor.overdrachten()).singleElement().satisfies(eerste -> {
                assertThat(eerste.van()).isEqualTo("P. de Boer");
                assertThat(eerste.isZegelHeel()).isTrue();
            });
        });
        for (var wie : List.of("deboer", "mulder", "aydin")) {
            mensen.als(wie, () -> assertThatThrownBy(() -> sporen.sporen(gezin)).isInstanceOf(GeenToegang.class));
        }
        assertThat(mensen.als("mulder", () -> tijdlijn.tijdlijn(gezin, Tijdlijnfilter.alles(), 0, 200))
                        .gebeurtenissen())
                .noneMatch(regel -> regel.zin().contains("veiliggesteld"));
        assertThat(mensen.als("yilmaz", () -> stappen.stappen(gezin, Compartiment.MEDISCH)))
                .isEmpty();
    }

    @Test
    @DisplayName("Een SIN of zegel dat al op een ander spoor zit, ook in een ander dossier, wordt geweigerd")
    void weigertDubbeleNummers() {
        voerUit();
        var eerder = nummer;
        maakZaak();
        besluit();
        nummer = eerder;

        var antwoord = keten.doet(
                "deboer", gezin, Taaksoort.FMO_UITVOEREN, taak -> onderzoeken.voerUit(taak, onderzoek("brigadier")));

        assertThat(velden(antwoord))
                .containsExactly("sporen[0].sin", "sporen[0].zegel", "sporen[1].sin", "sporen[1].zegel");
    }

    @Test
    @DisplayName("Overdrachten vormen een keten; een verbroken zegel vraagt uitleg en een nieuw zegel")
    void draagtOver() {
        voerUit();
        var spoor = bij("yilmaz").sporen().getFirst();

        assertThat(fouten(draagOver(spoor, 1, heel(nu().minusDays(1))))).containsExactly("op");
        assertThat(fouten(draagOver(spoor, 1, verbroken("", null)))).containsExactly("nieuwZegel", "opmerking");
        assertThat(draagOver(spoor, 1, verbroken("NZ-" + nummer, "Geopend voor een proefmonster, in bijzijn van NFI.")))
                .isEqualTo(new Overdracht.Vastgelegd());

        var nieuw = bij("yilmaz").sporen().getFirst();
        assertThat(nieuw.zegel()).isEqualTo("NZ-" + nummer);
        assertThat(nieuw.houder()).isEqualTo("M. de Wit, NFI");
        assertThat(nieuw.overdrachten())
                .extracting(Spoorbeeld.Overdracht::van)
                .containsExactly("P. de Boer", "brigadier Yılmaz");
    }

    @Test
    @DisplayName("Wie een overdracht vastlegt die intussen al is vastgelegd, hoort bij wie het spoor nu is")
    void meldtIntussen() {
        voerUit();
        var spoor = bij("yilmaz").sporen().getFirst();
        draagOver(spoor, 1, heel(nu()));

        assertThat(draagOver(spoor, 1, heel(nu()))).isEqualTo(new Overdracht.Intussen("M. de Wit, NFI"));
        assertThat(bij("yilmaz").sporen().getFirst().overdrachten()).hasSize(2);
    }

    @RepeatedTest(2)
    @DisplayName("Twee overdrachten tegelijk worden er één")
    void laatErEenWinnen() throws Exception {
        voerUit();
        var spoor = bij("yilmaz").sporen().getFirst();

        var uitkomsten = wedloop.tegelijk(() -> draagOver(spoor, 1, heel(nu())), () -> draagOver(spoor, 1, heel(nu())));

        assertThat(uitkomsten)
                .containsExactlyInAnyOrder(new Overdracht.Vastgelegd(), new Overdracht.Intussen("M. de Wit, NFI"));
    }

    @Test
    @DisplayName("Wat over sporen is vastgelegd verandert niet, ook niet langs de database om")
    void blijftStaan() {
        voerUit();

        for (var opdracht : List.of(
                "update spoor set plaats = 'elders' where gezin = ?",
                "delete from spoor_overdracht where gezin = ?",
                "update spoor_overdracht set aan = 'een ander' where gezin = ?")) {
            assertThatThrownBy(
                            () -> eigenaar.sql(opdracht).param(gezin.waarde()).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("alleen toegevoegd");
        }
    }

    private void voerUit() {
        besluit();
        rondAf("deboer", Taaksoort.FMO_UITVOEREN, taak -> onderzoeken.voerUit(taak, onderzoek("brigadier Yılmaz")));
    }

    private void besluit() {
        rondAf("yilmaz", Taaksoort.FMO_BESLUIT, taak -> stappen.stapVastleggen(taak, stap(true, "PL-2026-0042")));
    }

    private void rondAf(String wie, Taaksoort soort, Function<TaakId, Afronding> werk) {
        keten.rondtAf(wie, gezin, soort, werk);
    }

    private Spoorbeeld bij(String wie) {
        return mensen.als(wie, () -> sporen.sporen(gezin));
    }

    private Overdracht draagOver(Spoorbeeld.Spoor spoor, int laatste, OverdrachtGegevens gegevens) {
        return mensen.als("yilmaz", () -> sporen.draagOver(gezin, spoor.id(), laatste, gegevens));
    }

    private static OverdrachtGegevens heel(LocalDateTime op) {
        return new OverdrachtGegevens("M. de Wit, NFI", op, true, null, null);
    }

    private OverdrachtGegevens verbroken(String zegel, @Nullable String waarom) {
        return new OverdrachtGegevens("M. de Wit, NFI", nu(), false, zegel, waarom);
    }

    private FmoGegevens onderzoek(String aan) {
        return Fmovoorbeelden.uitgevoerd(nu(), aan, spoor(0, Spoorsoort.SPEEKSEL), spoor(1, Spoorsoort.KLEDING));
    }

    private FmoGegevens.Spoor spoor(int plek, Spoorsoort soort) {
        return new FmoGegevens.Spoor(
                sin(plek), "Z" + nummer + plek, soort, "linkerhals", "kartonnen doosje", "P. de Boer", nu());
    }

    private String sin(int plek) {
        return "AAB%s%04dNL".formatted(plek == 0 ? "A" : "B", nummer);
    }

    private StapGegevens stap(@Nullable Boolean isFmoNodig, @Nullable String kenmerk) {
        return new StapGegevens(nu(), "officier T. Vos", "Gebeld en afgestemd", null, kenmerk, isFmoNodig, true);
    }

    private LocalDateTime nu() {
        return LocalDateTime.now(klok).minusMinutes(1);
    }

    private static List<String> velden(Afronding antwoord) {
        return antwoord instanceof Afronding.Ongeldig ongeldig
                ? ongeldig.fouten().stream().map(Veldfout::veld).toList()
                : List.of();
    }

    private static List<String> fouten(Overdracht antwoord) {
        return antwoord instanceof Overdracht.Ongeldig ongeldig
                ? ongeldig.fouten().stream().map(Veldfout::veld).toList()
                : List.of();
    }
}
