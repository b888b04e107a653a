package nl.eenplan.backend.toegang.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.eenplan.backend.bewaring.VernietigingService;
import nl.eenplan.backend.bewaring.VernietigingService.Besluit;
import nl.eenplan.backend.bewaring.VernietigingService.Keuze;
import nl.eenplan.backend.document.DocumentService;
import nl.eenplan.backend.gezin.ZoekService;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.backend.klok.Demoklok;
import nl.eenplan.backend.logboek.anker.Logcontrole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/// Lets the families of the access matrix go through everything that the house offers, closes their cases, waits twenty
/// years, destroys them all, and reads every row of every table of the schema. A capability that keeps something of a
/// family elsewhere is found here.
@Ketentest
@Import({
    Schaduwconfiguratie.class,
    Dossierronde.class,
    Toestemmingronde.class,
    Artsenronde.class,
    Fotoronde.class,
    Planronde.class,
    Inzageronde.class,
    Noodronde.class,
    Rechtenronde.class
})
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VernietigingsscanTest {

    /// May know the id and the number of a gezin that is gone: the log, its chain, and the proof.
    private static final Set<String> HOUDEN_HET_NUMMER =
            Set.of("logboek", "logketen", "logboek_ankerkop", "vernietigingsregel", "vernietigingsbewijs");

    private static final Set<String> BLIJVEN_GEVULD = Set.of(
            "logboek", "vernietigingsvoorstel", "vernietigingsregel", "vernietigingsbewijs", "vernietigd_kerncijfer");

    private static final String BSN = "999990019";
    private static final Duration JAAR = Duration.ofDays(366);

    @Autowired
    private Artsenronde artsen;

    @Autowired
    private Planronde plannen;

    @Autowired
    private Inzageronde inzage;

    @Autowired
    private Noodronde nood;

    @Autowired
    private Rechtenronde rechten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Demoklok klok;

    @Autowired
    private VernietigingService vernietiging;

    @Autowired
    private ZoekService zoeken;

    @Autowired
    private DocumentService documenten;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient eigenaar;

    @Autowired
    @Qualifier("eigenaarsbron")
    private DataSource bron;

    @Value("${eenplan.anker.map}")
    private Path ankers;

    private Tabellezer tabellen;
    private List<String> namen = List.of();
    private List<String> nummers = List.of();
    private Set<String> gevuld = Set.of();
    private long gezinnen;
    private long ketens;

    @BeforeAll
    void vernietigAlles() {
        tabellen = new Tabellezer(eigenaar);
        artsen.loop();
        plannen.loop();
        nood.loop();
        inzage.loop();
        rechten.loop();
        vulAan();
        onthoud();
        gevuld = tabellen.gevuld();
        assertThat(tabellen.vindplaatsen(namen).keySet())
                .contains(
                        "gezin",
                        "gezinslid",
                        "gebeurtenis",
                        "concept",
                        "eigen_concept",
                        "documentdeel",
                        "documenttekst");
        sluit();
        wachtTwintigJaar();
        var rijp = mensen.als("smit", () -> vernietiging.rijp(0, 200));
        assertThat(rijp).hasSize((int) gezinnen);
        mensen.als(
                "smit",
                () -> vernietiging.stelVoor(rijp.stream()
                        .map(een -> new Keuze(een.gezin(), een.soort()))
                        .toList()));
        var voorstel = mensen.als("pinas", vernietiging::voorstellen).getFirst();
        assertThat(mensen.als("pinas", () -> vernietiging.keurGoed(voorstel.id())))
                .isEqualTo(Besluit.GELUKT);
        assertThat(mensen.als("pinas", () -> vernietiging.voerUit(voorstel.id()))
                        .vernietigd())
                .isEqualTo((int) gezinnen);
    }

    @Test
    @DisplayName("Na vernietiging staat geen naam, BSN, geboortedatum of adres meer in enige rij van enige tabel")
    void bewaartGeenNaam() {
        assertThat(tabellen.vindplaatsen(namen)).isEmpty();
    }

    @Test
    @DisplayName("Het nummer en de sleutel van het gezin staan alleen nog in het log, zijn keten en de bewijzen")
    void kentHetNummerAlleenInLogEnBewijs() {
        assertThat(HOUDEN_HET_NUMMER).containsAll(tabellen.vindplaatsen(nummers).keySet());
    }

    @Test
    @DisplayName("Elke tabel achter de muur is leeg, op het log, de bewijzen en de aantallen na")
    void maaktElkeTabelLeeg() {
        assertThat(gevuld).hasSizeGreaterThan(50);
        assertThat(BLIJVEN_GEVULD).containsAll(tabellen.gevuld());
    }

    @Test
    @DisplayName("Zoeken vindt niets meer, en er ligt geen bestand, geen concept en geen bericht")
    void vindtNiets() {
        for (var wie : List.of("mulder", "bakker", "kuipers", "jansen")) {
            assertThat(mensen.als(wie, () -> zoeken.zoek("Veldhuis"))).as(wie).isEmpty();
            assertThat(mensen.als(wie, () -> documenten.zoek("foto", 50)))
                    .as(wie)
                    .isEmpty();
        }
        for (var tabel : List.of("documentinhoud", "documentdeel", "concept", "eigen_concept")) {
            assertThat(tabellen.rijen(tabel)).as(tabel).isZero();
        }
    }

    @Test
    @DisplayName("Het logboek bewijst zichzelf nog, met een keten per gezin die eindigt bij de vernietiging")
    void laatHetLogHeel() throws SQLException, IOException {
        assertThat(new Logcontrole(bron, ankers).controleer().breuk()).isEmpty();
        assertThat(eigenaar.sql(
                                "select count(*) from logketen k join logboek l on l.keten = k.keten and l.nummer = k.nummer"
                                        + " where l.handeling = 'dossier vernietigd'")
                        .query(Long.class)
                        .single())
                .isEqualTo(gezinnen);
        assertThat(tabellen.rijen("logketen")).isGreaterThanOrEqualTo(ketens);
    }

    @Test
    @DisplayName("Alle gezinnen tellen nog mee in de aantallen, zonder sleutel, nummer of dag")
    void houdtAantallen() {
        assertThat(eigenaar.sql("select sum(aantal) from vernietigd_kerncijfer")
                        .query(Long.class)
                        .single())
                .isEqualTo(gezinnen);
        assertThat(eigenaar.sql("select count(distinct aard) from vernietigd_kerncijfer where gemeld")
                        .query(Long.class)
                        .single())
                .isPositive();
        assertThat(eigenaar.sql("select column_name from information_schema.columns"
                                + " where table_name = 'vernietigd_kerncijfer' and data_type in ('uuid', 'date')"
                                + " union all select 'tijd' from information_schema.columns"
                                + " where table_name = 'vernietigd_kerncijfer' and data_type like 'timestamp%'")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    /// What no round leaves behind: a known BSN, an address, half-filled forms, a mail, a readable file.
    private void vulAan() {
        eigenaar.sql("update gezinslid set bsn = ? where id = (select min(id::text)::uuid from gezinslid)")
                .param(BSN)
                .update();
        eigenaar.sql(
                        "insert into huishouden (id, gezin, omschrijving, straat, huisnummer, postcode, plaats, versie)"
                                + " select gen_random_uuid(), id, 'thuis', 'Lepelaarsdreef', '12', '', 'Lindewaard', 0 from gezin")
                .update();
        eigenaar.sql(
                        "insert into concept (taak, medewerker, json, bewaard_op) select distinct on (w.gezin) w.taak, m.id,"
                                + " '{\"wie\":\"' || g.naam || '\"}', now() from werkvoorraad w join gezin g on g.id = w.gezin,"
                                + " medewerker m where m.gebruikersnaam = 'mulder' on conflict do nothing")
                .update();
        eigenaar.sql("insert into eigen_concept (medewerker, sleutel, versie, json, bewaard_op)"
                        + " select m.id, 'plan ' || p.id || ' DOELEN', 1, '{\"wie\":\"' || g.naam || '\"}', now()"
                        + " from herstelplan p join gezin g on g.id = p.gezin, medewerker m"
                        + " where m.gebruikersnaam = 'bakker' on conflict do nothing")
                .update();
        eigenaar.sql("insert into bericht (id, medewerker, onderwerp, tekst, gemaakt_op, status, volgende_poging)"
                        + " select gen_random_uuid(), m.id, 'Taak ' || g.nummer, 'http://x/gezin/' || g.id, now(), 'WACHT',"
                        + " now() + interval '40 years' from gezin g, medewerker m where m.gebruikersnaam = 'mulder'")
                .update();
        eigenaar.sql("insert into documentinhoud values (repeat('c', 64), 20)").update();
        eigenaar.sql(
                        "insert into documentdeel values (repeat('c', 64), 0, convert_to('Brief over Lepelaarsdreef', 'UTF8'))")
                .update();
        eigenaar.sql(
                        "update document set sha256 = repeat('c', 64) where id = (select min(id::text)::uuid from document)")
                .update();
        eigenaar.sql("update documenttekst set status = 'GELEZEN', tekst = 'Brief over Lepelaarsdreef'")
                .update();
    }

    private void onthoud() {
        var dag = DateTimeFormatter.ofPattern("dd-MM-uuuu");
        var gezocht = new TreeSet<>(eigenaar.sql("select naam from gezin union select naam from gezinslid")
                .query(String.class)
                .list());
        eigenaar.sql("select distinct geboortedatum from gezinslid where geboortedatum is not null")
                .query(java.time.LocalDate.class)
                .list()
                .forEach(geboren -> {
                    gezocht.add(geboren.toString());
                    gezocht.add(dag.format(geboren));
                });
        gezocht.addAll(List.of(BSN, "Lepelaarsdreef"));
        namen = List.copyOf(gezocht);
        nummers = Stream.of("select id::text from gezin", "select nummer from gezin")
                .flatMap(vraag -> eigenaar.sql(vraag).query(String.class).list().stream())
                .toList();
        gezinnen = tabellen.rijen("gezin");
        ketens = tabellen.rijen("logketen");
    }

    /// As a case closes; what still ran in the engine is over.
    private void sluit() {
        eigenaar.sql("truncate act_ru_execution cascade").update();
        eigenaar.sql("update gezin set fase = 'AFGESLOTEN', afgesloten_op = eenplan_nu()")
                .update();
    }

    private void wachtTwintigJaar() {
        for (var jaar = 0; jaar < 20; jaar++) {
            klok.zetVooruit(JAAR);
        }
        eigenaar.sql("select bewaarklok_bereken(id) from gezin").query(rij -> {});
    }
}
