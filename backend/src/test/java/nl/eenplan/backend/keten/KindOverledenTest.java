package nl.eenplan.backend.keten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.eenplan.backend.dienst.BelService;
import nl.eenplan.backend.dienst.Belpoging.Uitkomst;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.gezin.Kinderen.Kind;
import nl.eenplan.backend.gezin.LedenService;
import nl.eenplan.backend.gezin.Lidgegevens;
import nl.eenplan.backend.gezin.Lidwijziging;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.gezin.TijdlijnService.Gebeurtenis;
import nl.eenplan.backend.gezin.TijdlijnService.Tijdlijnfilter;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.letsel.Aard;
import nl.eenplan.backend.letsel.ConsultService;
import nl.eenplan.backend.letsel.FotosVastleggenGegevens;
import nl.eenplan.backend.letsel.LetselInzage;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.proces.Procesinzage;
import nl.eenplan.backend.proces.Procesinzage.Processtap;
import nl.eenplan.backend.stap.StapGegevens;
import nl.eenplan.backend.stap.StapService;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Afronding.Gelukt;
import nl.eenplan.backend.werkvoorraad.Afronding.Ongeldig;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.backend.werkvoorraad.Concepten;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/// Dr. Mulder hears, while steps are open, that Noor died yesterday.
@Ketentest
@Import(Wedloop.class)
@DisplayName("Een overlijden dat halverwege wordt vastgelegd")
class KindOverledenTest {

    private static final LocalDateTime NU = LocalDateTime.of(2026, 3, 2, 11, 30);
    private static final LocalDate GISTEREN = LocalDate.of(2026, 3, 1);
    private static final String OVERLEDEN = ". Het kind is overleden op 1 maart 2026";

    @Autowired
    private Keten keten;

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Kinderen kinderen;

    @Autowired
    private LedenService leden;

    @Autowired
    private LetselService letsel;

    @Autowired
    private LetselInzage inzage;

    @Autowired
    private ConsultService consulten;

    @Autowired
    private StapService stappen;

    @Autowired
    private WerkvoorraadService werkvoorraad;

    @Autowired
    private Concepten concepten;

    @Autowired
    private BelService bellen;

    @Autowired
    private TijdlijnService tijdlijn;

    @Autowired
    private Procesinzage proces;

    @Autowired
    private Wedloop wedloop;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient eigenaar;

    private GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void legSignaalVast() {
        gezin = artsen.signaal();
    }

    @Test
    @DisplayName("Op de spoedroute blijft alleen direct melden staan; de NODO-procedure begint, en ieder leest wat hem"
            + " aangaat")
    void eindigtDeSpoedroute() {
        totOnderzoek();
        var onderzoek = neemt("deboer", Taaksoort.FMO_UITVOEREN);
        var pep = keten.taakVan("mulder", gezin, Taaksoort.PEP_OVERWEGEN);
        mensen.als("mulder", () -> concepten.bewaar(pep, "{\"gedaan\":\"Besproken\"}"));

        assertThat(overleden("mulder", noor())).isInstanceOf(Lidwijziging.Opgeslagen.class);

        assertThat(open(gezin)).containsExactlyInAnyOrder(Taaksoort.ACUUT_MELDEN, Taaksoort.OVERLIJDEN_NODO);
        assertThat(vervallen("mulder"))
                .singleElement()
                .satisfies(zin -> assertThat(zin)
                        .startsWith("Vervallen: ")
                        .contains(
                                "F1a Kind nu veilig stellen",
                                "F4a Vertrouwensarts bellen",
                                "F5a PEP en noodanticonceptie overwegen",
                                "F5a Gezamenlijk FMO uitvoeren")
                        .endsWith(OVERLEDEN + ". Wat al was ingevuld, is niet vastgelegd"));
        assertThat(regels(Compartiment.POLITIE))
                .containsExactly("Vervallen: F5a Gezamenlijk FMO uitvoeren" + OVERLEDEN);
        assertThat(regels(Compartiment.VEILIGHEID))
                .singleElement()
                .satisfies(zin -> assertThat(zin)
                        .contains("F1a Kind nu veilig stellen", "F4a Vertrouwensarts bellen")
                        .doesNotContain("PEP", "FMO"));
        assertThat(vervallen("yilmaz"))
                .contains("Vervallen: F5a Gezamenlijk FMO uitvoeren" + OVERLEDEN)
                .noneMatch(zin -> zin.contains("PEP"));
        assertThat(post("deboer"))
                .singleElement()
                .asString()
                .startsWith("Nieuw op de tijdlijn bij ")
                .doesNotContain("Noor", "Veldhuis", "overleden", "FMO", "ervallen");
        assertThat(post("mulder")).isEmpty();
        assertThat(mensen.als("deboer", () -> werkvoorraad.vind(onderzoek)))
                .hasValueSatisfying(regel -> assertThat(regel.afgerondOp()).isNotNull());
    }

    @Test
    @DisplayName("Bij het bellen voor een stap die verviel, is er niemand meer te bellen, en wordt niets vastgelegd")
    void stoptMetBellen() {
        totOnderzoek();
        var taak = keten.taakVan("mulder", gezin, Taaksoort.SPOED_VERTROUWENSARTS);
        var volgende = Objects.requireNonNull(
                mensen.als("mulder", () -> bellen.standen(taak)).getFirst().volgende());

        overleden("mulder", noor());

        assertThat(mensen.als("mulder", () -> bellen.standen(taak))).isEmpty();
        assertThat(mensen.als("mulder", () -> bellen.noteer(taak, volgende, Uitkomst.BEREIKT)))
                .isFalse();
    }

    @Test
    @DisplayName("Legt F3 van een nieuw letsel het overlijden vast, dan begint daar de NODO-procedure; het consult dat"
            + " nog liep vervalt, en daar wordt afgewogen")
    void eindigtHetConsultVanEerder() {
        totConsult();
        opnieuwTotFotos();

        assertThat(fotos(Aard.OVERLIJDEN)).isEqualTo(new Gelukt());

        assertThat(open(gezin)).containsExactlyInAnyOrder(Taaksoort.OVERLIJDEN_NODO, Taaksoort.AFWEGEN);
        assertThat(vervallen("mulder")).containsExactly("Vervallen: F4c Consult vertrouwensarts" + OVERLEDEN);
    }

    @Test
    @DisplayName(
            "Staat het overlijden bij het gezin, dan vraagt F3 alleen nog daarnaar, met de dag erbij, en komt er geen"
                    + " tweede NODO-procedure")
    void vraagtInF3AlleenNaarHetOverlijden() {
        totConsult();
        opnieuwTotFotos();
        overleden("mulder", noor());
        assertThat(open(gezin)).containsExactlyInAnyOrder(Taaksoort.OVERLIJDEN_NODO, Taaksoort.FOTOS_VASTLEGGEN);

        assertThat(mensen.als("mulder", () -> inzage.voorFotos(gezin, noor().id()))
                        .overledenOp())
                .contains(GISTEREN);
        assertThat(((Ongeldig) fotos(Aard.LICHAMELIJK)).fouten())
                .extracting(Veldfout::veld)
                .containsExactly("aard");
        assertThat(fotos(Aard.OVERLIJDEN)).isEqualTo(new Gelukt());

        assertThat(open(gezin)).containsExactlyInAnyOrder(Taaksoort.OVERLIJDEN_NODO, Taaksoort.AFWEGEN);
    }

    @Test
    @DisplayName("Een broer of zus en een ander gezin merken niets, en wat na het consult komt, blijft staan")
    void laatAnderenEnDuidingStaan() {
        var ander = artsen.signaal();
        artsen.totConsult(ander);
        artsen.totBeoordeling(gezin);

        overleden("mulder", noor());

        assertThat(open(gezin)).containsExactly(Taaksoort.FOTOS_BEOORDELEN);
        assertThat(open(ander)).containsExactly(Taaksoort.CONSULT_VERTROUWENSARTS);
        keten.rondtAf(
                "deboer",
                gezin,
                Taaksoort.FOTOS_BEOORDELEN,
                taak -> consulten.fotosBeoordelen(taak, Voorbeelden.fotobeoordeling()));
        assertThat(open(gezin)).containsExactly(Taaksoort.LETSELDUIDEN);
        assertThat(vervallen("mulder")).isEmpty();
    }

    @Test
    @DisplayName("Van twee kinderen gaat het andere gewoon verder, en leest wie het veilig stelt dat het er nog is")
    void laatHetAndereKindStaan() {
        gezin = artsen.signaal("Noor", "Tess");
        var tess = kind("Tess").id();
        keten.rondtAf("mulder", gezin, Taaksoort.EERSTE_ZORG, taak -> letsel.eersteZorg(taak, Voorbeelden.acuut()));
        keten.rondtAf("mulder", gezin, Taaksoort.EERSTE_ZORG, taak -> letsel.eersteZorg(taak, Voorbeelden.acuut()));

        overleden("mulder", noor());

        assertThat(open(gezin, tess))
                .containsExactlyInAnyOrder(
                        Taaksoort.ACUTE_VEILIGHEID, Taaksoort.ACUUT_MELDEN, Taaksoort.LETSEL_BESCHRIJVEN);
        assertThat(open(gezin, noor().id()))
                .containsExactlyInAnyOrder(Taaksoort.ACUUT_MELDEN, Taaksoort.LETSEL_BESCHRIJVEN);
        assertThat(vervallen("mulder"))
                .containsExactly("Vervallen: F1a Kind nu veilig stellen" + OVERLEDEN
                        + ". Ga na of de andere kinderen in dit gezin veilig zijn");
    }

    @Test
    @DisplayName("Het beeld van het proces zegt waarom een stap verviel, alleen aan wie die stap mag kennen")
    void zegtInHetBeeldWaarom() {
        totOnderzoek();
        overleden("mulder", noor());

        assertThat(waarom("mulder", "taak_pepOverwegen")).containsExactly("Vervallen: het kind is overleden");
        assertThat(waarom("mulder", "call_spoedoverleg")).containsExactly("Vervallen: het kind is overleden");
        assertThat(waarom("yilmaz", "taak_fmoUitvoeren")).containsExactly("Vervallen: het kind is overleden");
        assertThat(waarom("yilmaz", "taak_pepOverwegen")).isEmpty();
        assertThat(beeld("yilmaz").filter(Processtap::isAfgeschermd).map(Processtap::waarom))
                .containsOnlyNulls();
    }

    @Test
    @DisplayName("Wie de datum weer weghaalt, krijgt geen stap terug, en wie hem verbetert ook niet")
    void haaltNietsTerug() {
        totConsult();
        overleden("mulder", noor());

        wijzig("mulder", noor(), GISTEREN.minusDays(1));
        wijzig("mulder", noor(), null);

        assertThat(open(gezin)).containsExactly(Taaksoort.OVERLIJDEN_NODO);
        overleden("mulder", noor());
        assertThat(open(gezin)).containsExactly(Taaksoort.OVERLIJDEN_NODO);
        assertThat(vervallen("mulder")).hasSize(1);
    }

    @RepeatedTest(3)
    @DisplayName("Leggen twee mensen het tegelijk vast, dan begint de NODO-procedure één keer")
    void begintNodoEenKeer() throws Exception {
        totConsult();
        opnieuwTotFotos();
        var noor = noor();

        wedloop.tegelijk(() -> overleden("mulder", noor), () -> fotos(Aard.OVERLIJDEN));

        assertThat(open(gezin)).filteredOn(Taaksoort.OVERLIJDEN_NODO::equals).hasSize(1);
        assertThat(open(gezin)).containsExactlyInAnyOrder(Taaksoort.OVERLIJDEN_NODO, Taaksoort.AFWEGEN);
    }

    @RepeatedTest(3)
    @DisplayName("Kiest iemand een route terwijl een ander het overlijden vastlegt, dan wordt daar niet meer overlegd")
    void kiestGeenRouteVoorEenOverledenKind() throws Exception {
        totConsult();
        opnieuwTotFotos();
        var noor = noor();

        wedloop.tegelijk(() -> overleden("mulder", noor), () -> fotos(Aard.NAGEBOOTSTE_ZIEKTE));

        assertThat(open(gezin))
                .contains(Taaksoort.OVERLIJDEN_NODO)
                .doesNotContain(Taaksoort.CONSULT_LECK, Taaksoort.CONSULT_VERTROUWENSARTS);
    }

    /// Acute danger and route a, until the forensic doctor has the order of the police before him.
    private void totOnderzoek() {
        keten.rondtAf("mulder", gezin, Taaksoort.EERSTE_ZORG, taak -> letsel.eersteZorg(taak, Voorbeelden.acuut()));
        keten.rondtAf(
                "mulder",
                gezin,
                Taaksoort.LETSEL_BESCHRIJVEN,
                taak -> letsel.letselBeschrijven(taak, Voorbeelden.noor()));
        assertThat(fotos(Aard.SEKSUEEL_TOT_7_DAGEN)).isEqualTo(new Gelukt());
        var gebeld = new StapGegevens(NU, "frontoffice", "Gebeld en afgestemd", null, null, null, true);
        keten.rondtAf("mulder", gezin, Taaksoort.SPOEDOVERLEG, taak -> stappen.stapVastleggen(taak, gebeld));
        neemt("yilmaz", Taaksoort.FMO_BESLUIT);
        var besluit = new StapGegevens(NU, "officier", "Sporen te vinden", null, "PL-2026-0042", true, null);
        keten.rondtAf("yilmaz", gezin, Taaksoort.FMO_BESLUIT, taak -> stappen.stapVastleggen(taak, besluit));
    }

    private void totConsult() {
        artsen.beschrijf(gezin, Voorbeelden.noor());
        assertThat(fotos(Aard.LICHAMELIJK)).isEqualTo(new Gelukt());
    }

    private void opnieuwTotFotos() {
        keten.nieuwLetsel(gezin);
        artsen.beschrijf(gezin, Voorbeelden.noor());
    }

    private TaakId neemt(String wie, Taaksoort soort) {
        var taak = keten.taakVan(wie, gezin, soort);
        mensen.als(wie, () -> werkvoorraad.claim(taak));
        return taak;
    }

    private Afronding fotos(Aard aard) {
        return keten.doet(
                "mulder",
                gezin,
                Taaksoort.FOTOS_VASTLEGGEN,
                taak -> letsel.fotosVastleggen(
                        taak,
                        new FotosVastleggenGegevens(
                                List.of(),
                                "Geen uitwendig letsel.",
                                null,
                                true,
                                aard,
                                aard == Aard.SEKSUEEL_TOT_7_DAGEN ? NU.minusDays(1) : null,
                                null,
                                aard == Aard.OVERLIJDEN ? GISTEREN : null)));
    }

    private Lidwijziging overleden(String wie, Kind kind) {
        return wijzig(wie, kind, GISTEREN);
    }

    private Lidwijziging wijzig(String wie, Kind kind, @Nullable LocalDate dag) {
        return mensen.als(wie, () -> {
            var lid = leden.leden(gezin).lid(kind.id()).orElseThrow();
            var nu = lid.gegevens();
            return leden.wijzigLid(
                    gezin,
                    lid.id(),
                    lid.versie(),
                    new Lidgegevens(
                            nu.naam(),
                            nu.geboortedatum(),
                            nu.verwachtOp(),
                            nu.bsn(),
                            nu.geslacht(),
                            nu.rol(),
                            dag,
                            nu.gezag()));
        });
    }

    private Kind noor() {
        return kind("Noor");
    }

    private Kind kind(String naam) {
        return kinderen.vanGezin(gezin).stream()
                .filter(kind -> kind.naam().equals(naam))
                .findFirst()
                .orElseThrow();
    }

    private List<Taaksoort> open(GezinId van) {
        return soorten("select soort from werkvoorraad where status = 'OPEN' and gezin = ?", van.waarde());
    }

    private List<Taaksoort> open(GezinId van, PersoonId kind) {
        return soorten(
                "select soort from werkvoorraad where status = 'OPEN' and gezin = ? and kind = ?",
                van.waarde(),
                kind.waarde());
    }

    private List<Taaksoort> soorten(String vraag, Object... waarden) {
        return eigenaar.sql(vraag).params(waarden).query(String.class).stream()
                .map(Taaksoort::van)
                .toList();
    }

    private List<String> vervallen(String wie) {
        return mensen.als(wie, () -> tijdlijn.tijdlijn(gezin, Tijdlijnfilter.alles(), 0, 200)).gebeurtenissen().stream()
                .map(Gebeurtenis::zin)
                .filter(zin -> zin.startsWith("Vervallen"))
                .toList();
    }

    private List<String> regels(Compartiment deel) {
        return eigenaar.sql(
                        "select zin from gebeurtenis where gezin = ? and compartiment = ? and zin like 'Vervallen: %'")
                .params(gezin.waarde(), deel.name())
                .query(String.class)
                .list();
    }

    private List<String> post(String wie) {
        return eigenaar.sql("select b.onderwerp || ' ' || b.tekst from bericht b join gezin g on g.id = ?"
                        + " where b.medewerker = ? and b.onderwerp = 'Nieuw op de tijdlijn bij ' || g.nummer")
                .params(gezin.waarde(), mensen.wie(wie).id().waarde())
                .query(String.class)
                .list();
    }

    private List<String> waarom(String wie, String element) {
        return beeld(wie)
                .filter(stap -> element.equals(stap.element()))
                .map(Processtap::waarom)
                .filter(Objects::nonNull)
                .toList();
    }

    private Stream<Processtap> beeld(String wie) {
        return mensen.als(wie, () -> proces.verloop(gezin)).stream().flatMap(loop -> loop.stappen().stream());
    }
}
