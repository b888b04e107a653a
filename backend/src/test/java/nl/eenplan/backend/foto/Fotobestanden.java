package nl.eenplan.backend.foto;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/// Real photographs, made on the spot: what a camera, a telephone and somebody with bad intentions would send.
public final class Fotobestanden {

    private static final int TEKST = 2;
    private static final int KORT = 3;
    private static final int LANG = 4;
    private static final int BREUK = 5;

    private Fotobestanden() {}

    /// Red above, blue below: what is up can be seen.
    public static byte[] jpeg(int breedte, int hoogte, int zaad) {
        return gecodeerd(tekening(breedte, hoogte, zaad), "jpg");
    }

    public static byte[] png(int breedte, int hoogte) {
        return gecodeerd(tekening(breedte, hoogte, 1), "png");
    }

    /// As a telephone writes it: lying on its side, with the time and the place (52° N, 4° E).
    public static byte[] metExif(int breedte, int hoogte, int zaad, int orientatie, String moment) {
        byte[] kaal = jpeg(breedte, hoogte, zaad);
        byte[] exif = exif(orientatie, moment);
        var uit = new ByteArrayOutputStream();
        uit.write(kaal, 0, 2);
        uit.write(0xff);
        uit.write(0xe1);
        uit.write((exif.length + 2) >> 8);
        uit.write(exif.length + 2);
        uit.writeBytes(exif);
        uit.write(kaal, 2, kaal.length - 2);
        return uit.toByteArray();
    }

    public static byte[] afgebroken() {
        byte[] heel = jpeg(800, 600, 7);
        return Arrays.copyOf(heel, heel.length / 2);
    }

    /// Only the boxes with which an iPhone begins.
    public static byte[] heic() {
        return dozen("heic", "mif1");
    }

    public static byte[] video() {
        return dozen("isom", "mp42");
    }

    /// A few hundred bytes that say to be 30,000 by 30,000 pixels.
    public static byte[] bom() {
        try {
            var uit = new ByteArrayOutputStream();
            uit.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
            var kop = ByteBuffer.allocate(13).putInt(30_000).putInt(30_000);
            kop.put((byte) 8).put((byte) 2);
            deel(uit, "IHDR", kop.array());
            var ingepakt = new ByteArrayOutputStream();
            try (var pakker = new DeflaterOutputStream(ingepakt)) {
                pakker.write(new byte[1_000_000]);
            }
            deel(uit, "IDAT", ingepakt.toByteArray());
            deel(uit, "IEND", new byte[0]);
            return uit.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deel(ByteArrayOutputStream uit, String naam, byte[] inhoud) throws IOException {
        var data = new DataOutputStream(uit);
        byte[] soort = naam.getBytes(StandardCharsets.US_ASCII);
        var som = new CRC32();
        som.update(soort);
        som.update(inhoud);
        data.writeInt(inhoud.length);
        data.write(soort);
        data.write(inhoud);
        data.writeInt((int) som.getValue());
    }

    private static byte[] dozen(String merk, String ook) {
        return ByteBuffer.allocate(32)
                .putInt(24)
                .put("ftyp".getBytes(StandardCharsets.US_ASCII))
                .put(merk.getBytes(StandardCharsets.US_ASCII))
                .putInt(0)
                .put(merk.getBytes(StandardCharsets.US_ASCII))
                .put(ook.getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .put("meta".getBytes(StandardCharsets.US_ASCII))
                .array();
    }

    private static BufferedImage tekening(int breedte, int hoogte, int zaad) {
        var beeld = new BufferedImage(breedte, hoogte, BufferedImage.TYPE_INT_RGB);
        var pen = beeld.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, breedte, hoogte / 2);
        pen.setColor(Color.BLUE);
        pen.fillRect(0, hoogte / 2, breedte, hoogte - hoogte / 2);
        var toeval = new Random(zaad);
        for (int vlek = 0; vlek < 20; vlek++) {
            pen.setColor(new Color(toeval.nextInt(1 << 24)));
            pen.fillOval(toeval.nextInt(breedte), hoogte / 2 - 8 + toeval.nextInt(16), 6, 6);
        }
        pen.dispose();
        return beeld;
    }

    private static byte[] gecodeerd(BufferedImage beeld, String soort) {
        var uit = new ByteArrayOutputStream();
        try {
            ImageIO.write(beeld, soort, uit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }

    /// A TIFF block with IFD0 (orientation, pointers), the Exif IFD (time) and the GPS IFD (place), big-endian.
    private static byte[] exif(int orientatie, String moment) {
        int basis = 8;
        int sub = basis + 2 + 3 * 12 + 4;
        int gps = sub + 2 + 12 + 4;
        int gegevens = gps + 2 + 4 * 12 + 4;
        var tiff = ByteBuffer.allocate(gegevens + 20 + 48);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(basis);
        tiff.putShort((short) 3);
        regel(tiff, 0x0112, KORT, 1, orientatie << 16);
        regel(tiff, 0x8769, LANG, 1, sub);
        regel(tiff, 0x8825, LANG, 1, gps);
        tiff.putInt(0);
        tiff.putShort((short) 1);
        regel(tiff, 0x9003, TEKST, 20, gegevens);
        tiff.putInt(0);
        tiff.putShort((short) 4);
        regel(tiff, 1, TEKST, 2, 'N' << 24);
        regel(tiff, 2, BREUK, 3, gegevens + 20);
        regel(tiff, 3, TEKST, 2, 'E' << 24);
        regel(tiff, 4, BREUK, 3, gegevens + 44);
        tiff.putInt(0);
        tiff.put(Arrays.copyOf(moment.getBytes(StandardCharsets.US_ASCII), 20));
        for (int deel : new int[] {52, 1, 5, 1, 0, 1, 4, 1, 18, 1, 0, 1}) {
            tiff.putInt(deel);
        }
        return ByteBuffer.allocate(6 + tiff.position())
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(tiff.array(), 0, tiff.position())
                .array();
    }

    private static void regel(ByteBuffer tiff, int tag, int soort, int aantal, int waarde) {
        tiff.putShort((short) tag).putShort((short) soort).putInt(aantal).putInt(waarde);
    }
}
