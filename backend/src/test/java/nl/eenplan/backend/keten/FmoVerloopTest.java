package nl.eenplan.backend.keten;

import static nl.eenplan.processes.api.Taaksoort.CONSULT_KINDERARTS;
import static nl.eenplan.processes.api.Taaksoort.FMO_UITVOEREN;
import static nl.eenplan.processes.api.Taaksoort.LETSELDUIDEN;
import static nl.eenplan.processes.api.Taaksoort.OPSCHALEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.gezin.TijdlijnService.Tijdlijnfilter;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.politie.FmoGegevens;
import nl.eenplan.backend.politie.FmoTaken;
import nl.eenplan.backend.politie.Fmovoorbeelden;
import nl.eenplan.backend.politie.SpoorService;
import nl.eenplan.backend.politie.Spoorsoort;
import nl.eenplan.backend.stap.Fmoreden;
import nl.eenplan.backend.stap.Fmouitkomst;
import nl.eenplan.backend.stap.Fmoverloop;
import nl.eenplan.backend.stap.StapGegevens;
import nl.eenplan.backend.stap.StapService;
import nl.eenplan.backend.stap.StapService.Stapuitleg;
import nl.eenplan.backend.stap.Stapbeeld;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Afronding.Ongeldig;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/// The police ordered an examination, and it does not go as it should. Moves the clock over the seven days, so that no
/// other test can use what it leaves.
@Ketentest
@DirtiesContext
class FmoVerloopTest {

    private static final Duration GEDULD = Duration.ofSeconds(60);

    @Autowired
    private FmoTaken onderzoeken;

    @Autowired
    private SpoorService sporen;

    @Autowired
    private StapService stappen;

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Keten keten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private WerkvoorraadService werkvoorraad;

    @Autowired
    private TijdlijnService tijdlijn;

    @Autowired
    private Clock klok;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    private GezinId gezin = GezinId.nieuw();
    private LocalDateTime incident = LocalDateTime.MIN;
    private TaakId taak = new TaakId("nog geen");

    @BeforeEach
    void totOnderzoek() {
        gezin = artsen.signaal();
        incident = nu().truncatedTo(ChronoUnit.MINUTES).minusDays(1);
        artsen.totForensischOnderzoek(gezin, incident);
        taak = keten.taakVan("deboer", gezin, FMO_UITVOEREN);
    }

    @Test
    @DisplayName(
            "Zijn de zeven dagen voorbij, dan vraagt Eenplan het aan wie het onderzoek heeft; wat op dag zes is gedaan,"
                    + " legt hij op dag acht vast, met de sporen")
    void legtAlsnogVast() {
        mensen.als("deboer", () -> werkvoorraad.claim(taak));

        keten.hetIs(incident.plusDays(8));

        Awaitility.await()
                .atMost(GEDULD)
                .untilAsserted(() -> assertThat(teLaat("deboer")).contains(FMO_UITVOEREN));
        assertThat(opschaling("deboer").uitleg())
                .contains("7 dagen voor het forensisch-medisch onderzoek zijn voorbij", "staat nog open");
        for (var ander : List.of("visser", "mulder", "yilmaz", "aydin")) {
            assertThat(teLaat(ander)).as(ander).doesNotContain(FMO_UITVOEREN);
        }
        assertThat(berichten("deboer")).isEqualTo(1);
        assertThat(keten.taak("visser", gezin, CONSULT_KINDERARTS)).isEmpty();
        assertThat(zinnen("mulder")).noneMatch(zin -> zin.contains("zonder forensisch onderzoek"));

        var opDagZes = incident.plusDays(6);
        var spoor = new FmoGegevens.Spoor(
                "AAFV0001NL", "FV0001", Spoorsoort.SPEEKSEL, "linkerhals", "doosje", "P. de Boer", opDagZes);
        assertThat(voerUit("deboer", Fmovoorbeelden.uitgevoerd(opDagZes, "brigadier Yılmaz", spoor)))
                .isEqualTo(new Afronding.Gelukt());

        assertThat(mensen.als("yilmaz", () -> sporen.sporen(gezin)).sporen())
                .singleElement()
                .satisfies(een -> assertThat(een.houder()).isEqualTo("brigadier Yılmaz"));
        assertThat(onderzocht("mulder").wanneer())
                .isEqualTo(opDagZes.atZone(klok.getZone()).toInstant());
        assertThat(keten.taak("deboer", gezin, LETSELDUIDEN)).isPresent();
        assertThat(teLaat("deboer")).doesNotContain(FMO_UITVOEREN);
    }

    @Test
    @DisplayName(
            "Heeft niemand het onderzoek op zich genomen, dan hoort de vertrouwensarts het, die een ander kan vinden")
    void vraagtDeVertrouwensarts() {
        keten.hetIs(incident.plusDays(8));

        Awaitility.await()
                .atMost(GEDULD)
                .untilAsserted(() -> assertThat(teLaat("visser")).contains(FMO_UITVOEREN));
        assertThat(teLaat("deboer")).doesNotContain(FMO_UITVOEREN);
        assertThat(keten.taak("deboer", gezin, FMO_UITVOEREN)).isPresent();
    }

    @Test
    @DisplayName(
            "Is het onderzoek niet uitgevoerd, dan volgt het consult met een kinderarts, en lezen de artsen waarom")
    void gaatNaarDeKinderarts() {
        assertThat(voerUit("deboer", geweigerd())).isEqualTo(new Afronding.Gelukt());

        assertThat(keten.taak("visser", gezin, CONSULT_KINDERARTS)).isPresent();
        assertThat(keten.taak("deboer", gezin, LETSELDUIDEN)).isEmpty();
        assertThat(onderzocht("mulder")).satisfies(stap -> {
            assertThat(stap.gedaan()).isNull();
            assertThat(stap.fmo())
                    .isEqualTo(new Fmoverloop(
                            Fmouitkomst.NIET,
                            Fmoreden.KIND_WILDE_NIET,
                            geweigerd().toelichting(),
                            "Zij is 16 en beslist zelf."));
        });
        assertThat(zinnen("mulder"))
                .contains("Forensisch-medisch onderzoek niet uitgevoerd: het kind of de jongere wilde het niet");
    }

    @Test
    @DisplayName(
            "De politie leest dat haar opdracht niet is uitgevoerd, en nergens waarom; wie buiten staat leest niets")
    void zegtDePolitieNietWaarom() {
        voerUit("deboer", geweigerd());

        assertThat(mensen.als("yilmaz", () -> stappen.stappen(gezin, Compartiment.POLITIE)))
                .singleElement()
                .satisfies(besluit ->
                        assertThat(besluit.fmo()).isEqualTo(new Fmoverloop(Fmouitkomst.NIET, null, null, null)));
        assertThat(mensen.als("yilmaz", () -> stappen.stappen(gezin, Compartiment.MEDISCH)))
                .isEmpty();
        assertThat(zinnen("yilmaz"))
                .contains("Opdracht voor forensisch-medisch onderzoek: niet uitgevoerd")
                .noneMatch(zin -> zin.contains("wilde het niet"));
        assertThat(zinnen("mulder")).noneMatch(zin -> zin.startsWith("Opdracht voor"));
        mensen.als(
                "aydin",
                () -> assertThatThrownBy(() -> stappen.stappen(gezin, Compartiment.POLITIE))
                        .isInstanceOf(GeenToegang.class));
        for (var wie : List.of("yilmaz", "aydin")) {
            assertThatThrownBy(() -> voerUit(wie, geweigerd())).as(wie).isInstanceOf(GeenToegang.class);
        }
    }

    @Test
    @DisplayName("Zolang het onderzoek niet is vastgelegd, staat er bij de opdracht niets over")
    void zegtNogNiets() {
        assertThat(mensen.als("yilmaz", () -> stappen.stappen(gezin, Compartiment.POLITIE)))
                .singleElement()
                .satisfies(besluit -> assertThat(besluit.fmo()).isNull());
    }

    @Test
    @DisplayName("Wat deels is gedaan, telt als gedaan, met wat niet is gedaan")
    void gaatNaEenDeelVerder() {
        assertThat(velden(voerUit("deboer", Fmovoorbeelden.deels(nu(), " ")))).containsExactly("toelichting");
        assertThat(voerUit("deboer", Fmovoorbeelden.deels(nu(), "Geen uitstrijk: dat wilde zij niet.")))
                .isEqualTo(new Afronding.Gelukt());

        assertThat(keten.taak("deboer", gezin, LETSELDUIDEN)).isPresent();
        assertThat(zinnen("mulder")).contains("Forensisch-medisch onderzoek deels uitgevoerd");
        assertThat(zinnen("yilmaz")).contains("Opdracht voor forensisch-medisch onderzoek: deels uitgevoerd");
    }

    @Test
    @DisplayName("Wat niet doorging vraagt een reden en geen sporen; alleen een weigering vraagt wie dat besliste")
    void vraagtAlleenWatErToeDoet() {
        var spoor = new FmoGegevens.Spoor(
                "AAFV0009NL", "FV0009", Spoorsoort.SPEEKSEL, "hals", "doosje", "P. de Boer", nu());

        assertThat(velden(voerUit("deboer", Fmovoorbeelden.niet(nu(), null, null))))
                .containsExactly("reden");
        assertThat(velden(voerUit("deboer", Fmovoorbeelden.niet(nu(), Fmoreden.GEZAG_WILDE_NIET, null))))
                .containsExactly("toestemming");
        assertThat(velden(voerUit("deboer", Fmovoorbeelden.niet(nu().plusDays(1), Fmoreden.TE_LAAT, null, spoor))))
                .containsExactly("nietDoorOp", "sporen");
        assertThat(voerUit("deboer", Fmovoorbeelden.niet(nu(), Fmoreden.OPDRACHT_INGETROKKEN, null)))
                .isEqualTo(new Afronding.Gelukt());
    }

    @Test
    @DisplayName("Langs het algemene formulier gaat de vraag of het is uitgevoerd niet voorbij")
    void slaatDeVraagNietOver() {
        mensen.als(
                "deboer",
                () -> assertThatThrownBy(() -> stappen.stapVastleggen(
                                taak, new StapGegevens(nu(), "kinderarts", "Onderzocht", null, null, null, null)))
                        .isInstanceOf(IllegalArgumentException.class));
    }

    private Afronding voerUit(String wie, FmoGegevens gegevens) {
        return mensen.als(wie, () -> onderzoeken.voerUit(taak, gegevens));
    }

    private FmoGegevens geweigerd() {
        return Fmovoorbeelden.niet(incident.plusDays(1), Fmoreden.KIND_WILDE_NIET, "Zij is 16 en beslist zelf.");
    }

    private Stapbeeld onderzocht(String wie) {
        return mensen.als(wie, () -> stappen.stappen(gezin, Compartiment.MEDISCH)).stream()
                .filter(stap -> stap.soort() == FMO_UITVOEREN)
                .findFirst()
                .orElseThrow();
    }

    /// The late steps of this gezin that lie before him to take up.
    private List<Taaksoort> teLaat(String wie) {
        return opschalingen(wie).stream().map(Stapuitleg::teLaat).toList();
    }

    private Stapuitleg opschaling(String wie) {
        return opschalingen(wie).stream()
                .filter(uitleg -> uitleg.teLaat() == FMO_UITVOEREN)
                .findFirst()
                .orElseThrow();
    }

    private List<Stapuitleg> opschalingen(String wie) {
        return mensen.als(
                wie,
                () -> werkvoorraad.regels(Filter.voorMij(), 0, 200).stream()
                        .filter(regel -> regel.gezin().equals(gezin) && regel.soort() == OPSCHALEN)
                        .map(stappen::uitleg)
                        .toList());
    }

    private int berichten(String wie) {
        return jdbc.sql("""
                        select count(*) from bericht b join gezin g on g.id = ?
                         where b.medewerker = ? and b.onderwerp like 'Termijn%' and b.onderwerp like '%' || g.nummer
                        """)
                .params(gezin.waarde(), mensen.wie(wie).id().waarde())
                .query(Integer.class)
                .single();
    }

    private List<String> zinnen(String wie) {
        return mensen.als(wie, () -> tijdlijn.tijdlijn(gezin, Tijdlijnfilter.alles(), 0, 200)).gebeurtenissen().stream()
                .map(TijdlijnService.Gebeurtenis::zin)
                .toList();
    }

    private LocalDateTime nu() {
        return LocalDateTime.now(klok).minusMinutes(1);
    }

    private static List<String> velden(Afronding antwoord) {
        return ((Ongeldig) antwoord).fouten().stream().map(Veldfout::veld).toList();
    }
}
