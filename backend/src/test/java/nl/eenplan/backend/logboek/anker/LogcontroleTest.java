package nl.eenplan.backend.logboek.anker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import nl.eenplan.backend.kern.Kerntest;
import nl.eenplan.backend.logboek.anker.Breuk.Soort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.TestPropertySource;

@Kerntest
@TestPropertySource(properties = "eenplan.anker.ronde=PT23H")
@DisplayName("Wie aan een regel van het logboek zat, wordt gevonden")
class LogcontroleTest extends Logcontroleproef {

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
}
