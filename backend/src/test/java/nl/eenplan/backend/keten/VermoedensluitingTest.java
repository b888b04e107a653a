package nl.eenplan.backend.keten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.gezin.TijdlijnService.Gebeurtenis;
import nl.eenplan.backend.gezin.TijdlijnService.Tijdlijnfilter;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.letsel.LetselduidingService;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.melding.Meldcode;
import nl.eenplan.backend.melding.Meldcode.Stand;
import nl.eenplan.backend.melding.MeldingInzage;
import nl.eenplan.backend.politie.FmoTaken;
import nl.eenplan.backend.politie.Fmovoorbeelden;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Ketentest
@DisplayName("Een vermoeden dat vervalt, en een dat later terugkomt")
class VermoedensluitingTest {

    @Autowired
    private Keten keten;

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Kinderen kinderen;

    @Autowired
    private LetselService letsel;

    @Autowired
    private LetselduidingService duidingen;

    @Autowired
    private FmoTaken fmo;

    @Autowired
    private MeldingInzage inzage;

    @Autowired
    private TijdlijnService tijdlijn;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private PlatformTransactionManager transacties;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    private GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void legSignaalVast() {
        keten.hetIs(LocalDateTime.of(2026, 3, 2, 11, 30));
        gezin = keten.signaal();
    }

    @Test
    @DisplayName(
            "Was er al gemeld, dan staat er niet ‘zonder melding’, en wie er bij Veilig Thuis mee bezig is, hoort het")
    void verzwijgtDeMeldingNiet() {
        artsen.acuteMelding(gezin);
        betrekBijVeiligThuis();

        sluitUit();

        assertThat(sluitzin())
                .matches("Vermoeden bij Noor afgesloten, met onderbouwing\\. Er is op \\d+ \\p{L}+ 2026 al gemeld;"
                        + " Veilig Thuis gaat daarmee verder");
        assertThat(nieuws("jansen"))
                .singleElement()
                .asString()
                .startsWith("Nieuw op de tijdlijn bij ")
                .doesNotContain("Noor", "Veldhuis");
        assertThat(nieuws("mulder")).isEmpty();
        assertThat(stap(5).hoe()).startsWith("Gemeld bij Veilig Thuis, nummer VT-2026-");
    }

    @Test
    @DisplayName("Is er niet gemeld, dan staat dat er, en krijgt niemand bij Veilig Thuis bericht")
    void meldtNiemandIetsZonderMelding() {
        keten.rondtAf(
                "mulder", gezin, Taaksoort.EERSTE_ZORG, taak -> letsel.eersteZorg(taak, Voorbeelden.eersteZorg()));
        betrekBijVeiligThuis();

        sluitUit();

        assertThat(sluitzin()).isEqualTo("Vermoeden bij Noor afgesloten zonder melding, met onderbouwing");
        assertThat(nieuws("jansen")).isEmpty();
    }

    @Test
    @DisplayName(
            "Bij een nieuw vermoeden begint de meldcode opnieuw; van elke stap telt wat daarna het laatst is gedaan")
    void begintDeMeldcodeOpnieuw() {
        artsen.onderzoek(gezin);
        artsen.melding(gezin);
        var eerste = stap(5).hoe();
        assertThat(meldcode().stappen()).allMatch(stap -> stap.stand() != Stand.OPEN);

        keten.opnieuw(gezin, kinderen.vanGezin(gezin).getFirst(), null);

        assertThat(meldcode().stappen()).extracting(Meldcode.Stap::stand).containsOnly(Stand.OPEN);
        artsen.acuteMelding(gezin);
        assertThat(stap(5).hoe()).startsWith("Gemeld bij Veilig Thuis").isNotEqualTo(eerste);
        assertThat(stap(2).isGedaan()).isFalse();
        assertThat(mensen.als("mulder", () -> inzage.zaak(gezin)).meldingen())
                .as("de vorige melding blijft leesbaar")
                .hasSize(2);
        sluitUit();
        assertThat(stap(1).isGedaan()).isTrue();
        assertThat(stap(2).stand()).isEqualTo(Stand.NIET_NODIG);
    }

    @Test
    @DisplayName("Wie het letsel duidt, telt als geraadpleegde deskundige; een onderzoek zonder duiding niet")
    void teltWieHetLetselDuidt() {
        artsen.totForensischOnderzoek(gezin, LocalDateTime.of(2026, 3, 2, 9, 0));
        var onderzocht = LocalDateTime.of(2026, 3, 2, 11, 0);
        keten.rondtAf(
                "deboer",
                gezin,
                Taaksoort.FMO_UITVOEREN,
                taak -> fmo.voerUit(taak, Fmovoorbeelden.uitgevoerd(onderzocht)));
        var naOnderzoek = stap(2).stand();

        keten.rondtAf(
                "deboer", gezin, Taaksoort.LETSELDUIDEN, taak -> duidingen.letselduiden(taak, Voorbeelden.duiding()));

        assertThat(naOnderzoek).isEqualTo(Stand.OPEN);
        assertThat(stap(2).isGedaan()).isTrue();
        assertThat(mensen.als("yilmaz", () -> inzage.meldcodes(gezin))
                        .getFirst()
                        .stappen())
                .as("de politie weet niet dat er een letselduiding is (regel 7)")
                .extracting(Meldcode.Stap::stand)
                .element(1)
                .isEqualTo(Stand.OPEN);
    }

    private void sluitUit() {
        keten.rondtAf(
                "mulder",
                gezin,
                Taaksoort.LETSEL_BESCHRIJVEN,
                taak -> letsel.letselBeschrijven(taak, Voorbeelden.uitgesloten()));
    }

    private void betrekBijVeiligThuis() {
        new TransactionTemplate(transacties)
                .executeWithoutResult(_ -> mensen.als("mulder", () -> {
                    var jansen = mensen.wie("jansen").id();
                    betrokkenheden.betrek(gezin, jansen, Rol.VT_MEDEWERKER, "triage", "Wmo 4.1.1");
                }));
    }

    private String sluitzin() {
        return mensen
                .als("mulder", () -> tijdlijn.tijdlijn(gezin, Tijdlijnfilter.alles(), 0, 200))
                .gebeurtenissen()
                .stream()
                .filter(gebeurtenis -> gebeurtenis.soort().equals("STROOMSCHEMA"))
                .map(Gebeurtenis::zin)
                .findFirst()
                .orElseThrow();
    }

    private List<String> nieuws(String wie) {
        return jdbc.sql("select b.onderwerp || ' ' || b.tekst from bericht b join gezin g on g.id = :gezin"
                        + " where b.medewerker = :wie and b.onderwerp = 'Nieuw op de tijdlijn bij ' || g.nummer")
                .param("gezin", gezin.waarde())
                .param("wie", mensen.wie(wie).id().waarde())
                .query(String.class)
                .list();
    }

    private Meldcode meldcode() {
        return mensen.als("mulder", () -> inzage.meldcodes(gezin)).getFirst();
    }

    private Meldcode.Stap stap(int nummer) {
        return meldcode().stappen().get(nummer - 1);
    }
}
