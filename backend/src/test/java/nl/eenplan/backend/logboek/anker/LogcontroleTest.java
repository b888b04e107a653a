package nl.eenplan.backend.logboek.anker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.sql.DataSource;
import nl.eenplan.backend.kern.Kerntest;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.kern.Proefklok;
import nl.eenplan.backend.kern.Proefproces;
import nl.eenplan.backend.logboek.anker.Breuk.Soort;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/// Every attack is made on a copy of the tables without triggers, as someone would who owns the database.
@Kerntest
@TestPropertySource(properties = "eenplan.anker.ronde=PT23H")
class LogcontroleTest {

    private static final int RIJEN_PER_KOLOM = 5;

    @Autowired
    private Ankermeester ankermeester;

    @Autowired
    private Dossierpoort poort;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Proefproces proces;

    @Autowired
    private Proefklok klok;

    @Autowired
    @Qualifier("eigenaarsbron")
    private DataSource bron;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    @Value("${eenplan.db.url}")
    private String adres;

    @Value("${eenplan.anker.map}")
    private Path echteAnkers;

    private Kopie kopie;

    @TempDir
    private Path ankers;

    @BeforeEach
    void maakLogboekEnKopie() throws IOException {
        if (jdbc.sql("select count(*) from logboek_anker").query(Long.class).single() == 0) {
            for (var dag = 0; dag < 3; dag++) {
                leefEenDag();
                klok.verzet(Duration.ofDays(1));
                ankermeester.verankerWatOntbreekt();
            }
            leefEenDag();
        }
        kopie = new Kopie(jdbc, adres, echteAnkers, ankers);
    }

    private void leefEenDag() {
        for (var nummer = 0; nummer < 3; nummer++) {
            var gezin = proces.gezin();
            betrokkenheden.betrek(gezin, mensen.wie("mulder").id(), Rol.BEHANDELEND_ARTS, "proef", "proef");
            mensen.als("mulder", () -> {
                poort.lees(gezin, Compartiment.MEDISCH, "letsel bekeken");
                poort.wijzig(gezin, Compartiment.GEZIN, "gezin gewijzigd");
                poort.toonde(List.of(gezin, GezinId.nieuw()), "gezinnen bekeken");
            });
        }
    }

    @Test
    @DisplayName("Een logboek waar niemand aan zat is heel, ook met de functies van de database weg")
    void isHeel() throws Exception {
        var uitslag = kopie.controle().controleer();

        assertThat(uitslag.breuk()).isEmpty();
        assertThat(uitslag.rijen())
                .isEqualTo(jdbc.sql("select count(*) from logboek")
                        .query(Long.class)
                        .single());
        assertThat(uitslag.ankers()).isEqualTo(3);
    }

    @Test
    @DisplayName("Wie in een regel één veld een beetje wijzigt wordt gevonden, welk veld dan ook")
    void vindtElkVeld() throws Exception {
        var zaad = System.nanoTime();
        var toeval = new Random(zaad);
        var ids =
                jdbc.sql("select id from logboek order by id").query(Long.class).list();
        for (var kolom : kopie.kolommen("logboek")) {
            for (var keer = 0; keer < RIJEN_PER_KOLOM; keer++) {
                var id = ids.get(toeval.nextInt(ids.size()));
                kopie.herstel("logboek");

                kopie.wijzig("logboek", kolom, "id = " + id, toeval);

                assertThat(breuk())
                        .as("%s van regel %d, zaad %d", kolom, id, zaad)
                        .isPresent();
            }
        }
    }

    @Test
    @DisplayName("Een gewijzigde regel wordt genoemd met gezin en nummer")
    void noemtDeRegel() throws Exception {
        var rij = jdbc.sql("select l.nummer, g.nummer as gezin from logboek l join gezin g on g.id = l.keten"
                        + " where l.handeling = 'letsel bekeken' limit 1")
                .query()
                .singleRow();

        jdbc.sql("update kopie.logboek set handeling = 'plan bekeken' from kopie.gezin g"
                        + " where g.id = keten and g.nummer = :gezin and logboek.nummer = :nummer")
                .param("gezin", rij.get("gezin"))
                .param("nummer", rij.get("nummer"))
                .update();

        assertThat(breuk()).hasValueSatisfying(breuk -> {
            assertThat(breuk.soort()).isEqualTo(Soort.GEWIJZIGD);
            assertThat(breuk.waar()).contains((String) rij.get("gezin"));
            assertThat(breuk.regel()).isEqualTo(rij.get("nummer"));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "delete from kopie.logboek where id = :id; ONTBREEKT",
                "delete from kopie.logboek where keten = :keten; ONTBREEKT",
                "delete from kopie.logboek where keten = :keten and nummer = 3; ONTBREEKT",
                "update kopie.logboek set nummer = 5 - nummer where keten = :keten and nummer in (2, 3); VERWISSELD",
                "delete from kopie.logketen where keten = :keten; ONTBREEKT",
            })
    @DisplayName("Wie regels wist of verwisselt wordt gevonden")
    void vindtWissenEnVerwisselen(String opdracht, Soort soort) throws Exception {
        for (var rij : jdbc.sql("select id, keten from logboek where gezin is not null and nummer = 2 order by id")
                .query()
                .listOfRows()) {
            kopie.herstel("logboek");
            kopie.herstel("logketen");

            jdbc.sql(opdracht)
                    .param("id", rij.get("id"))
                    .param("keten", rij.get("keten"))
                    .update();

            assertThat(breuk()).map(Breuk::soort).contains(soort);
        }
    }

    @Test
    @DisplayName("Wie een staart afkapt en de kop van de keten bijwerkt loopt tegen het anker")
    void vindtAfgekapteStaart() throws Exception {
        var keten = verankerdeKeten();

        jdbc.sql("delete from kopie.logboek where keten = cast(:keten as uuid) and nummer = 3")
                .param("keten", keten)
                .update();
        jdbc.sql("update kopie.logketen k set nummer = 2, hash = l.hash from kopie.logboek l"
                        + " where l.keten = k.keten and l.nummer = 2 and k.keten = cast(:keten as uuid)")
                .param("keten", keten)
                .update();

        assertThat(breuk()).hasValueSatisfying(breuk -> {
            assertThat(breuk.soort()).isEqualTo(Soort.ONTBREEKT);
            assertThat(breuk.regel()).isEqualTo(3);
        });
    }

    @Test
    @DisplayName("Wie een regel wijzigt en de hele keten opnieuw berekent loopt tegen het anker")
    void vindtHerberekendeKeten() throws Exception {
        var keten = verankerdeKeten();

        jdbc.sql("update kopie.logboek set handeling = 'niets' where keten = cast(:keten as uuid) and nummer = 2")
                .param("keten", keten)
                .update();
        kopie.herbereken(bron, keten);

        assertThat(breuk()).hasValueSatisfying(breuk -> {
            assertThat(breuk.soort()).isEqualTo(Soort.GEWIJZIGD);
            assertThat(breuk.uitleg()).contains("anker");
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    @DisplayName("Een anker dat ontbreekt in de database, in de map of in allebei wordt gemist, ook het laatste")
    void mistElkAnker(long nummer) throws Exception {
        jdbc.sql("delete from kopie.logboek_anker where nummer = :nummer")
                .param("nummer", nummer)
                .update();
        assertThat(breuk()).map(Breuk::soort).contains(Soort.ANKER_ONTBREEKT);

        jdbc.sql("delete from kopie.logboek_ankerkop where anker = :nummer")
                .param("nummer", nummer)
                .update();
        assertThat(breuk()).map(Breuk::soort).contains(Soort.ANKER_ONTBREEKT);

        Files.delete(ankers.resolve("%08d.anker".formatted(nummer)));
        assertThat(breuk()).map(Breuk::soort).contains(Soort.ANKER_ONTBREEKT);

        kopie.herstel("logboek_anker");
        kopie.herstel("logboek_ankerkop");
        assertThat(breuk()).map(Breuk::soort).contains(Soort.ANKER_ONTBREEKT);
    }

    @ParameterizedTest
    @CsvSource({
        "logboek_anker, dag",
        "logboek_anker, gemaakt",
        "logboek_anker, vorige",
        "logboek_anker, koppen",
        "logboek_anker, samenvatting",
        "logboek_anker, sleutel",
        "logboek_anker, handtekening",
        "logboek_ankerkop, keten",
        "logboek_ankerkop, nummer",
        "logboek_ankerkop, hash",
    })
    @DisplayName("Wie in een anker één veld een beetje wijzigt wordt gevonden")
    void vindtGewijzigdAnker(String tabel, String kolom) throws Exception {
        var welk = tabel.equals("logboek_anker")
                ? "nummer = 2"
                : "ctid = (select ctid from kopie.logboek_ankerkop limit 1)";

        kopie.wijzig(tabel, kolom, welk, new Random(1));

        assertThat(breuk()).map(Breuk::soort).get().isIn(Soort.ANKER_GEWIJZIGD, Soort.HANDTEKENING_ONJUIST);
    }

    @Test
    @DisplayName("Wie in het bestand van een anker één teken wijzigt wordt gevonden")
    void vindtGewijzigdBestand() throws Exception {
        var bestand = ankers.resolve("00000002.anker");
        var heel = Files.readAllBytes(bestand);
        for (var plek = 0; plek < heel.length; plek += 1 + plek % 7) {
            var kapot = heel.clone();
            kapot[plek] = (byte) (kapot[plek] == 'a' ? 'b' : 'a');
            Files.write(bestand, kapot);

            assertThat(breuk()).as("teken %d", plek).isPresent();
        }
    }

    @Test
    @DisplayName("Wie hetzelfde anker anders schrijft wordt gevonden: in vrije bits, regeleinden of hoofdletters")
    void vindtAnderSchrift() throws Exception {
        var bestand = ankers.resolve("00000002.anker");
        var heel = Files.readString(bestand);
        var eind = heel.indexOf("==\n") - 1;
        var anders = List.of(
                heel.substring(0, eind) + vrijeBit(heel.charAt(eind)) + heel.substring(eind + 1),
                heel.replace("\n", "\r\n"),
                heel.replaceFirst("\n", "\r"),
                heel.replaceFirst("(gemaakt \\S+)Z", "$1z"),
                heel.replace("nummer 2\n", "nummer +2\n"),
                heel.stripTrailing());
        for (var schrift : anders) {
            assertThat(schrift).isNotEqualTo(heel);
            Files.writeString(bestand, schrift);

            assertThat(breuk()).as(schrift).isPresent();
        }
    }

    /// The last character of a signature in base64 carries four bits that no reader looks at.
    private static char vrijeBit(char teken) {
        var tekens = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        return tekens.charAt(tekens.indexOf(teken) + 1);
    }

    @Test
    @DisplayName("Zonder de publieke sleutel wordt geen handtekening geloofd")
    void gelooftGeenOnbekendeSleutel() throws Exception {
        try (var sleutels = Files.newDirectoryStream(ankers, "*.pub.pem")) {
            Files.delete(sleutels.iterator().next());
        }

        assertThat(breuk()).map(Breuk::soort).contains(Soort.HANDTEKENING_ONJUIST);
    }

    private String verankerdeKeten() {
        return jdbc.sql("select keten::text from logboek_ankerkop a where nummer = 3 and anker = 2"
                        + " and exists (select 1 from gezin g where g.id = a.keten) limit 1")
                .query(String.class)
                .single();
    }

    private Optional<Breuk> breuk() throws SQLException, IOException {
        return kopie.controle().controleer().breuk();
    }
}
