package nl.eenplan.backend.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import nl.eenplan.backend.document.Ontvangst.Uitkomst;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class OntvangstTest {

    private static final DataSize GRENS = DataSize.ofMegabytes(25);

    @Test
    @DisplayName("Een foto en een PDF worden herkend aan hun inhoud, hoe ze ook heten")
    void herkentInhoud() {
        assertThat(type("letsel.pdf", Testbestanden.jpeg())).isEqualTo(Bestandstype.JPEG);
        assertThat(type("letsel", Testbestanden.png())).isEqualTo(Bestandstype.PNG);
        assertThat(type("brief.jpg", Testbestanden.pdf("Geachte collega"))).isEqualTo(Bestandstype.PDF);
    }

    @Test
    @DisplayName("Een tekstbestand dat zich foto.jpg noemt wordt geweigerd met wat het werkelijk is")
    void weigertTekstAlsFoto() {
        assertThat(melding("foto.jpg", "Dit is geen foto".getBytes(UTF_8)))
                .isEqualTo("“foto.jpg” is een tekstbestand. Voeg een foto of PDF toe (JPEG, PNG, TIFF, HEIC, PDF).");
    }

    @Test
    @DisplayName("Wat geen foto of PDF is, wordt bij zijn naam genoemd")
    void noemtAndereSoorten() {
        assertThat(melding("foto.jpg", Testbestanden.gif())).contains("is een GIF-afbeelding");
        assertThat(melding("foto.jpg", "PK\3\4\24\0\0\0".getBytes(UTF_8))).contains("is een ZIP-bestand");
        assertThat(melding("foto.jpg", "<!DOCTYPE html><html><body>hoi</body></html>".getBytes(UTF_8)))
                .contains("is een webpagina");
    }

    @Test
    @DisplayName("Een upload van 300 MB stopt bij de grens, zegt waarom en laat niets achter")
    void stoptBijDeGrens() {
        var stroom = Testbestanden.groteFoto(300L * 1024 * 1024);

        Uitkomst uitkomst;
        try (var ontvangst = new Ontvangst()) {
            uitkomst = ontvangst.neem("foto.jpg", stroom, GRENS);
        }

        assertThat(uitkomst)
                .isInstanceOfSatisfying(
                        Uitkomst.Nee.class,
                        nee -> assertThat(nee.melding())
                                .startsWith("“foto.jpg” is groter dan 25 MB. Er is niets opgeslagen."));
        assertThat(stroom.gelezen()).isLessThan(26L * 1024 * 1024);
    }

    @Test
    @DisplayName("Precies 25 MB mag, een byte meer niet")
    void rekentDeGrensMee() {
        var grens = GRENS.toBytes();

        try (var past = new Ontvangst();
                var teveel = new Ontvangst()) {
            assertThat(past.neem("a.jpg", Testbestanden.groteFoto(grens), GRENS))
                    .isInstanceOf(Uitkomst.Ja.class);
            assertThat(teveel.neem("a.jpg", Testbestanden.groteFoto(grens + 1), GRENS))
                    .isInstanceOf(Uitkomst.Nee.class);
        }
    }

    @Test
    @DisplayName("Een leeg bestand wordt geweigerd")
    void weigertLeeg() {
        assertThat(melding("foto.jpg", new byte[0])).isEqualTo("“foto.jpg” is leeg. Kies het bestand opnieuw.");
    }

    @Test
    @DisplayName("Een pad of stuurteken in de bestandsnaam komt niet mee")
    void schoontNaam() {
        assertThat(naam("C:\\Users\\mulder\\noor\r\n.jpg")).isEqualTo("noor.jpg");
        assertThat(naam("../../etc/passwd")).isEqualTo("passwd");
        assertThat(naam("..")).isEqualTo("document");
        assertThat(naam("a".repeat(300) + ".jpg")).hasSize(200).endsWith("a.jpg");
    }

    @Test
    @DisplayName("De hash is die van de inhoud en het tijdelijke bestand verdwijnt")
    void hasht() {
        var ontvangst = new Ontvangst();
        var inhoud = new ByteArrayInputStream("%PDF-1.7\n".getBytes(UTF_8));
        var uitkomst = (Uitkomst.Ja) ontvangst.neem("a.pdf", inhoud, GRENS);

        ontvangst.close();

        assertThat(uitkomst.bestand().sha256())
                .isEqualTo("0716f9264c9fe19f5d7455276107f3ddcc1d3497f63d60689a73558ae8a1bf5e");
        assertThat(Files.exists(uitkomst.bestand().plek())).isFalse();
    }

    private static Bestandstype type(String naam, byte[] inhoud) {
        try (var ontvangst = new Ontvangst()) {
            return ((Uitkomst.Ja) ontvangst.neem(naam, new ByteArrayInputStream(inhoud), GRENS))
                    .bestand()
                    .type();
        }
    }

    private static String naam(String bestandsnaam) {
        try (var ontvangst = new Ontvangst()) {
            var inhoud = new ByteArrayInputStream(Testbestanden.jpeg());
            return ((Uitkomst.Ja) ontvangst.neem(bestandsnaam, inhoud, GRENS))
                    .bestand()
                    .naam();
        }
    }

    private static String melding(String naam, byte[] inhoud) {
        try (var ontvangst = new Ontvangst()) {
            return ((Uitkomst.Nee) ontvangst.neem(naam, new ByteArrayInputStream(inhoud), GRENS)).melding();
        }
    }
}
