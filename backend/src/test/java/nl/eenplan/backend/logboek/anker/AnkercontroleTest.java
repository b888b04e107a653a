package nl.eenplan.backend.logboek.anker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import nl.eenplan.backend.kern.Kerntest;
import nl.eenplan.backend.logboek.anker.Breuk.Soort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

@Kerntest
@TestPropertySource(properties = "eenplan.anker.ronde=PT23H")
@DisplayName("Wie aan een anker zat, of het wegnam, wordt gevonden")
class AnkercontroleTest extends Logcontroleproef {

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

    @Test
    @DisplayName("Zonder de publieke sleutel wordt geen handtekening geloofd")
    void gelooftGeenOnbekendeSleutel() throws Exception {
        try (var sleutels = Files.newDirectoryStream(ankers, "*.pub.pem")) {
            Files.delete(sleutels.iterator().next());
        }

        assertThat(breuk()).map(Breuk::soort).contains(Soort.HANDTEKENING_ONJUIST);
    }
}
