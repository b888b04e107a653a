package nl.eenplan.backend.foto;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.eenplan.backend.document.DocumentId;
import nl.eenplan.backend.document.DocumentService;
import nl.eenplan.backend.gezin.Signalenbouwer;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.proef.Gezintest;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@Gezintest
@DisplayName("Een foto komt verzegeld binnen, en wat ervan te zien is zegt niet waar hij is gemaakt")
class FotoServiceTest {

    private static final String MOMENT = "2026:03:02 10:21:07";

    @Autowired
    private FotoService fotos;

    @Autowired
    private Fotoregister register;

    @Autowired
    private DocumentService documenten;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Signalenbouwer bouwer;

    @Autowired
    private Mensen mensen;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    private GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void legGezinVast() {
        gezin = bouwer.gezinVan("mulder", "Veldhuis", "Noor Veldhuis");
    }

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

    @Test
    @DisplayName(
            "Een origineel dat in de database is veranderd, valt bij de controle door de mand, en dat blijft staan")
    void merktVerandering() {
        var opname = bewaard("mulder", "a.jpg", Fotobestanden.jpeg(640, 480, 11));
        jdbc.sql("update documentdeel set bytes = set_byte(bytes, 400, get_byte(bytes, 400) # 1) where sha256 = :hash")
                .param("hash", opname.sha256())
                .update();

        assertThat(mensen.als("mulder", () -> fotos.controleerZegel(opname.document())))
                .isFalse();
        assertThat(handelingen(opname.document())).endsWith(Bewaarhandeling.CONTROLE_FOUT);
    }

    @Test
    @DisplayName("De bewaring zegt wie ontving, verzegelde, bekeek, kopieerde, het origineel haalde en overdroeg")
    void houdtBewaringBij() {
        var foto = bewaard("mulder", "a.jpg", Fotobestanden.jpeg(640, 480, 5)).document();

        voorbeeld("mulder", foto, Maat.KLEIN);
        voorbeeld("mulder", foto, Maat.GROOT);
        mensen.als("mulder", () -> {
            fotos.afschrift(foto);
            documenten.download(foto);
            fotos.draagOver(foto, " P. de Boer, GGD ", "Voor de letselduiding");
        });

        assertThat(handelingen(foto))
                .containsExactly(
                        Bewaarhandeling.ONTVANGEN,
                        Bewaarhandeling.VERZEGELD,
                        Bewaarhandeling.BEKEKEN,
                        Bewaarhandeling.AFSCHRIFT,
                        Bewaarhandeling.ORIGINEEL,
                        Bewaarhandeling.OVERGEDRAGEN);
        assertThat(mensen.als("mulder", () -> fotos.bewaring(foto)).regels().getLast())
                .satisfies(regel -> assertThat(regel.aan()).isEqualTo("P. de Boer, GGD"))
                .satisfies(regel -> assertThat(regel.door()).isEqualTo("L. Mulder"));
        assertThat(jdbc.sql("select handeling from logboek where gezin = :gezin and soort = 'LEZEN'")
                        .param("gezin", gezin.waarde())
                        .query(String.class)
                        .list())
                .contains("foto bekeken", "afschrift van foto opgehaald", "bewaring van foto bekeken");
        assertThatThrownBy(() -> jdbc.sql("update fotobewaring set door_naam = 'iemand' where document = :id")
                        .param("id", foto.waarde())
                        .update())
                .hasStackTraceContaining("kan niet worden gewijzigd");
    }

    @Test
    @DisplayName("Politie, jeugdhulp en wie alleen de duiding leest, krijgen van een foto hetzelfde als van geen foto")
    void verbergtVoorAnderen() {
        var foto = bewaard("mulder", "a.jpg", Fotobestanden.jpeg(640, 480, 6)).document();
        var geen = DocumentId.nieuw();
        betrokkenheden.betrek(gezin, mensen.wie("yilmaz").id(), Rol.POLITIE, "proef", "proef");
        betrokkenheden.betrek(gezin, mensen.wie("bakker").id(), Rol.REGISSEUR, "proef", "proef");
        betrokkenheden.betrek(gezin, mensen.wie("dijk").id(), Rol.JEUGDBESCHERMER, "proef", "proef");
        betrokkenheden.betrek(gezin, mensen.wie("jansen").id(), Rol.VT_MEDEWERKER, "proef", "proef");
        long voor = aantal();

        for (var wie : List.of("yilmaz", "bakker", "dijk", "jansen", "aydin", "beheer")) {
            for (var id : List.of(foto, geen)) {
                mensen.als(wie, () -> {
                    assertThatThrownBy(() -> fotos.voorbeeld(id, Maat.KLEIN)).isInstanceOf(GeenToegang.class);
                    assertThatThrownBy(() -> fotos.afschrift(id)).isInstanceOf(GeenToegang.class);
                    assertThatThrownBy(() -> fotos.controleerZegel(id)).isInstanceOf(GeenToegang.class);
                    assertThatThrownBy(() -> fotos.bewaring(id)).isInstanceOf(GeenToegang.class);
                    assertThatThrownBy(() -> fotos.draagOver(id, "mij", "zomaar"))
                            .isInstanceOf(GeenToegang.class);
                });
            }
            mensen.als(wie, () -> {
                assertThatThrownBy(() ->
                                fotos.neem(gezin, "b.jpg", new ByteArrayInputStream(Fotobestanden.jpeg(640, 480, 6))))
                        .isInstanceOf(GeenToegang.class);
            });
        }

        assertThat(aantal()).isEqualTo(voor);
        assertThat(handelingen(foto)).containsExactly(Bewaarhandeling.ONTVANGEN, Bewaarhandeling.VERZEGELD);
    }

    @Test
    @DisplayName("Wie niet meer betrokken is, opent een foto die hij zelf maakte niet meer")
    void sluitNaHetEinde() {
        var foto = bewaard("mulder", "a.jpg", Fotobestanden.jpeg(640, 480, 8)).document();
        jdbc.sql("update betrokkenheid set tot = van where gezin = :gezin")
                .param("gezin", gezin.waarde())
                .update();

        assertThatThrownBy(() -> voorbeeld("mulder", foto, Maat.KLEIN)).isInstanceOf(GeenToegang.class);
    }

    private Opname bewaard(String wie, String naam, byte[] bytes) {
        return switch (mensen.als(wie, () -> fotos.neem(gezin, naam, new ByteArrayInputStream(bytes)))) {
            case Fotoontvangst.Bewaard(var opname, var isNieuw) -> {
                assertThat(isNieuw).isTrue();
                yield opname;
            }
            case Fotoontvangst.Geweigerd(var melding) -> throw new AssertionError(melding);
        };
    }

    private String geweigerd(String naam, byte[] bytes) {
        return switch (mensen.als("mulder", () -> fotos.neem(gezin, naam, new ByteArrayInputStream(bytes)))) {
            case Fotoontvangst.Bewaard bewaard -> throw new AssertionError(bewaard.toString());
            case Fotoontvangst.Geweigerd(var melding) -> melding;
        };
    }

    private byte[] voorbeeld(String wie, DocumentId foto, Maat maat) {
        return mensen.als(wie, () -> fotos.voorbeeld(foto, maat)).orElseThrow();
    }

    private List<Bewaarhandeling> handelingen(DocumentId foto) {
        return mensen.als("mulder", () -> fotos.bewaring(foto)).regels().stream()
                .map(Bewaarregel::handeling)
                .toList();
    }

    private long aantal() {
        return jdbc.sql("select (select count(*) from document) + (select count(*) from documentinhoud)"
                        + " + (select count(*) from fotobestand) + (select count(*) from fotobewaring)")
                .query(Long.class)
                .single();
    }

    private static BufferedImage beeld(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
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
