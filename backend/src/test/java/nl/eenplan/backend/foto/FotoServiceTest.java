package nl.eenplan.backend.foto;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Een foto komt verzegeld binnen, en wat ervan te zien is zegt niet waar hij is gemaakt")
class FotoServiceTest extends Fotozaak {

    private static final String MOMENT = "2026:03:02 10:21:07";

    @Autowired
    private Fotoregister register;

    @Test
    @DisplayName(
            "Het origineel blijft byte voor byte; het voorbeeld staat rechtop, is klein en zegt geen plaats of tijd")
    void verzegeltEnToont() throws Exception {
        var bytes = Fotobestanden.metExif(3000, 2000, 1, 6, MOMENT);

        var opname = bewaard("mulder", "IMG_0001.JPG", bytes);

        assertThat(opname.breedte()).isEqualTo(2000);
        assertThat(opname.hoogte()).isEqualTo(3000);
        assertThat(opname.toestelMoment()).isEqualTo(LocalDateTime.of(2026, 3, 2, 10, 21, 7));
        assertThat(opname.heeftLocatie()).isTrue();
        assertThat(mensen.als("mulder", () -> documenten.download(opname.document()))
                        .inhoud()
                        .readAllBytes())
                .isEqualTo(bytes);
        for (var maat : Maat.values()) {
            byte[] voorbeeld = voorbeeld("mulder", opname.document(), maat);
            var beeld = beeld(voorbeeld);
            assertThat(beeld.getHeight()).isEqualTo(maat == Maat.GROOT ? 1600 : 400);
            assertThat(beeld.getWidth()).isLessThan(beeld.getHeight());
            assertThat(isRood(beeld.getRGB(beeld.getWidth() - 10, beeld.getHeight() / 2)))
                    .as("wat op zijn kant boven lag, ligt rechtop rechts")
                    .isTrue();
            assertThat(voorbeeld).hasSizeLessThan(300_000);
            assertThat(new String(voorbeeld, ISO_8859_1)).doesNotContain("Exif", MOMENT);
            assertThat(delen(voorbeeld))
                    .as("JFIF, tabellen en beeld; geen Exif, XMP, kleurprofiel of opmerking")
                    .isSubsetOf(0xe0, 0xdb, 0xc0, 0xc2, 0xc4, 0xda);
        }
        assertThat(mensen.als("mulder", () -> register.vanGezin(gezin))).containsExactly(opname);
    }

    @ParameterizedTest(name = "stand {0}: rood {1}")
    @CsvSource({"1, BOVEN", "2, BOVEN", "3, ONDER", "4, ONDER", "5, LINKS", "6, RECHTS", "7, RECHTS", "8, LINKS"})
    @DisplayName("Elke stand van het toestel komt rechtop")
    void draait(int stand, String rood) throws Exception {
        var opname = bewaard("mulder", "stand.jpg", Fotobestanden.metExif(600, 400, stand, stand, MOMENT));

        var beeld = beeld(voorbeeld("mulder", opname.document(), Maat.KLEIN));

        int midden = beeld.getWidth() / 2;
        int halverwege = beeld.getHeight() / 2;
        var kant = Stream.of(
                        new Kant("BOVEN", midden, 10),
                        new Kant("ONDER", midden, beeld.getHeight() - 10),
                        new Kant("LINKS", 10, halverwege),
                        new Kant("RECHTS", beeld.getWidth() - 10, halverwege))
                .filter(hier -> hier.naam().equals(rood))
                .findFirst()
                .orElseThrow();
        assertThat(isRood(beeld.getRGB(kant.x(), kant.y()))).isTrue();
        assertThat(isRood(beeld.getRGB(beeld.getWidth() - 1 - kant.x(), beeld.getHeight() - 1 - kant.y())))
                .isFalse();
    }

    @Test
    @DisplayName(
            "Wat beschadigd, afgebroken, te groot voor elke camera, een video of iets anders is, laat niets achter")
    void weigertMetReden() {
        long voor = aantal();

        assertThat(geweigerd("half.jpg", Fotobestanden.afgebroken()))
                .contains("“half.jpg” is beschadigd of niet helemaal verstuurd", "laat de foto op de camera staan");
        assertThat(geweigerd("bom.png", Fotobestanden.bom())).contains("meer dan 120 miljoen beeldpunten");
        assertThat(geweigerd("film.jpg", Fotobestanden.video())).contains("is een video");
        assertThat(geweigerd("brief.jpg", "gewoon tekst".getBytes(ISO_8859_1))).contains("is een tekstbestand");
        assertThat(geweigerd("leeg.jpg", new byte[0])).contains("is leeg");
        assertThat(mensen.als("mulder", () -> fotos.neem(gezin, "groot.jpg", new Nullen(300L * 1024 * 1024))))
                .isInstanceOfSatisfying(
                        Fotoontvangst.Geweigerd.class,
                        nee -> assertThat(nee.melding()).contains("is groter dan 64 MB. Er is niets opgeslagen"));

        assertThat(aantal()).isEqualTo(voor);
    }

    @Test
    @DisplayName("Een foto van 60 MB van een camera wordt gewoon bewaard, hoe hij ook heet")
    void neemtGroot() {
        var klein = Fotobestanden.jpeg(4000, 3000, 9);
        var bytes = java.util.Arrays.copyOf(klein, 60 * 1024 * 1024);

        var opname = bewaard("mulder", "DSC_0001.PNG", bytes);

        assertThat(opname.grootte()).isEqualTo(60L * 1024 * 1024);
        assertThat(opname.type().mediatype()).isEqualTo("image/jpeg");
        assertThat(mensen.als("mulder", () -> fotos.controleerZegel(opname.document())))
                .isTrue();
    }

    @Test
    @DisplayName("HEIC wordt verzegeld bewaard, zonder voorbeeld; PNG met voorbeeld")
    void neemtAndereSoorten() {
        var heic = bewaard("mulder", "IMG_1.HEIC", Fotobestanden.heic());
        var png = bewaard("mulder", "scherm.jpg", Fotobestanden.png(500, 300));

        assertThat(heic.heeftVoorbeeld()).isFalse();
        assertThat(mensen.als("mulder", () -> fotos.voorbeeld(heic.document(), Maat.GROOT)))
                .isEmpty();
        assertThat(mensen.als("mulder", () -> fotos.afschrift(heic.document()))).isEmpty();
        assertThat(mensen.als("mulder", () -> fotos.controleerZegel(heic.document())))
                .isTrue();
        assertThat(png.heeftVoorbeeld()).isTrue();
    }

    @Test
    @DisplayName("Hetzelfde bestand, ook onder een andere naam, wordt herkend en niet nog eens bewaard")
    void herkentDezelfde() {
        var bytes = Fotobestanden.jpeg(640, 480, 3);
        var eerste = bewaard("mulder", "a.jpg", bytes);
        long voor = aantal();

        var tweede = mensen.als("mulder", () -> fotos.neem(gezin, "b.jpg", new ByteArrayInputStream(bytes)));

        assertThat(tweede).isEqualTo(new Fotoontvangst.Bewaard(eerste, false));
        assertThat(aantal()).isEqualTo(voor);
    }

    private String geweigerd(String naam, byte[] bytes) {
        return switch (mensen.als("mulder", () -> fotos.neem(gezin, naam, new ByteArrayInputStream(bytes)))) {
            case Fotoontvangst.Bewaard bewaard -> throw new AssertionError(bewaard.toString());
            case Fotoontvangst.Geweigerd(var melding) -> melding;
        };
    }

    private static BufferedImage beeld(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    /// The kinds of segments before the picture itself (ITU T.81, table B.1).
    private static Set<Integer> delen(byte[] jpeg) {
        var bytes = ByteBuffer.wrap(jpeg, 2, jpeg.length - 2);
        var delen = new HashSet<Integer>();
        while (!delen.contains(0xda)) {
            assertThat(bytes.get()).isEqualTo((byte) 0xff);
            delen.add(Byte.toUnsignedInt(bytes.get()));
            bytes.position(bytes.position() + Short.toUnsignedInt(bytes.getShort(bytes.position())));
        }
        return delen;
    }

    private static boolean isRood(int rgb) {
        var kleur = new Color(rgb);
        return kleur.getRed() > 150 && kleur.getBlue() < 120;
    }

    private record Kant(String naam, int x, int y) {}

    /// So many bytes that begin as a JPEG does.
    private static final class Nullen extends InputStream {

        private static final int[] BEGIN = {0xff, 0xd8, 0xff, 0xe0};
        private final long totaal;
        private long gelezen;

        Nullen(long totaal) {
            this.totaal = totaal;
        }

        @Override
        public int read() {
            if (gelezen == totaal) {
                return -1;
            }
            int plek = (int) Math.min(gelezen++, BEGIN.length);
            return plek < BEGIN.length ? BEGIN[plek] : 0;
        }
    }
}
