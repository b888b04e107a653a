package nl.eenplan.backend.consultvraag;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Van een foto gaat alleen het beeld mee")
class FotoschonerTest {

    @Test
    @DisplayName(
            "Uit een JPEG verdwijnen onderschrift, plaats, XMP, commentaar en wat achter het beeld staat; het beeld blijft gelijk en rechtop")
    void schoontJpeg() throws Exception {
        var vuil = Fotovervalser.jpeg();
        assertThat(bijgegevens(vuil).toString()).contains("Noor Veldhuis", "GPS");

        var schoon = Fotoschoner.schoon(vuil).orElseThrow();

        assertThat(bijgegevens(schoon).toString()).doesNotContain("Noor", "Veldhuis", "GPS", "geo:");
        assertThat(new String(schoon, StandardCharsets.ISO_8859_1))
                .doesNotContain("Noor", "Veldhuis", "999990111", "xmpmeta", "52.0907");
        assertThat(pixels(schoon)).isEqualTo(pixels(vuil));
        assertThat(Exifstand.van(schoon)).isEqualTo(6);
    }

    @Test
    @DisplayName("Uit een PNG verdwijnen tekst en wat achter het beeld staat")
    void schoontPng() throws Exception {
        var vuil = Fotovervalser.png();

        var schoon = Fotoschoner.schoon(vuil).orElseThrow();

        assertThat(new String(vuil, StandardCharsets.ISO_8859_1)).contains("Noor");
        assertThat(new String(schoon, StandardCharsets.ISO_8859_1)).doesNotContain("Noor", "tEXt");
        assertThat(pixels(schoon)).isEqualTo(pixels(vuil));
    }

    @Test
    @DisplayName("Wat geen JPEG of PNG is, of halverwege ophoudt, gaat niet mee")
    void weigertDeRest() {
        var vuil = Fotovervalser.jpeg();

        assertThat(Fotoschoner.schoon("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(Fotoschoner.schoon(new byte[0])).isEmpty();
        for (int lengte = 0; lengte < 600; lengte += 7) {
            assertThat(Fotoschoner.schoon(Arrays.copyOf(vuil, lengte))).isEmpty();
        }
    }

    private static Metadata bijgegevens(byte[] foto) throws Exception {
        var gegevens = new Metadata();
        new AutoDetectParser()
                .parse(new ByteArrayInputStream(foto), new BodyContentHandler(-1), gegevens, new ParseContext());
        return gegevens;
    }

    private static int[] pixels(byte[] foto) throws Exception {
        BufferedImage beeld = ImageIO.read(new ByteArrayInputStream(foto));
        return beeld.getRGB(0, 0, beeld.getWidth(), beeld.getHeight(), null, 0, beeld.getWidth());
    }
}
