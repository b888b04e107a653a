package nl.eenplan.backend.foto;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.FileImageInputStream;
import org.jspecify.annotations.Nullable;

/// Makes the pictures that are shown instead of an original: turned upright, small, without any metadata.
///
/// The size is asked before anything is decoded, and a large picture is decoded with only so many pixels as are needed,
/// so that memory does not grow with what a file says about itself.
final class Beeldmaker {

    /// More than any camera in a hospital makes (100 megapixels); a file that says more is meant to do harm.
    static final long MEESTE_BEELDPUNTEN = 120_000_000L;
    static final int LANGSTE_ZIJDE = 30_000;

    private static final float[] KWALITEIT = {0.85f, 0.75f, 0.6f, 0.45f, 0.3f};

    private Beeldmaker() {}

    /// The file says that it is larger than is decoded here.
    static final class TeVeelBeeldpunten extends IOException {}

    /// The file ends too soon or does not hold what it says.
    static final class Beschadigd extends IOException {}

    /// @param breedte of the original, after turning
    record Gemaakt(int breedte, int hoogte, Map<Maat, byte[]> beelden) {}

    /// Empty when no decoder for this kind of file is at hand, as for HEIC.
    static Optional<Gemaakt> maak(Path bestand, String mediatype, int orientatie) throws IOException {
        var lezers = ImageIO.getImageReadersByMIMEType(mediatype);
        if (!lezers.hasNext()) {
            return Optional.empty();
        }
        ImageReader lezer = lezers.next();
        try (var stroom = new FileImageInputStream(bestand.toFile())) {
            lezer.setInput(stroom, true, true);
            return lees(lezer, orientatie);
        } catch (IIOException | IndexOutOfBoundsException | IllegalArgumentException | NegativeArraySizeException e) {
            throw new Beschadigd();
        } finally {
            lezer.dispose();
        }
    }

    private static Optional<Gemaakt> lees(ImageReader lezer, int orientatie) throws IOException {
        int breedte = lezer.getWidth(0);
        int hoogte = lezer.getHeight(0);
        if (breedte > LANGSTE_ZIJDE || hoogte > LANGSTE_ZIJDE || (long) breedte * hoogte > MEESTE_BEELDPUNTEN) {
            throw new TeVeelBeeldpunten();
        }
        if (!lezer.getImageTypes(0).hasNext()) {
            return Optional.empty();
        }
        boolean[] isAfgebroken = {false};
        lezer.addIIOReadWarningListener((bron, waarschuwing) -> isAfgebroken[0] |= isSchade(waarschuwing));
        var vraag = lezer.getDefaultReadParam();
        int stap = Math.max(1, Math.max(breedte, hoogte) / (2 * Maat.GROOT.langsteZijde()));
        vraag.setSourceSubsampling(stap, stap, 0, 0);
        BufferedImage ruw = lezer.read(0, vraag);
        if (isAfgebroken[0]) {
            throw new Beschadigd();
        }
        boolean isGekanteld = orientatie >= 5;
        var beelden = new EnumMap<Maat, byte[]>(Maat.class);
        BufferedImage groot = schaal(ruw, orientatie, Maat.GROOT.langsteZijde());
        beelden.put(Maat.GROOT, jpeg(groot, Maat.GROOT));
        beelden.put(Maat.KLEIN, jpeg(schaal(groot, 1, Maat.KLEIN.langsteZijde()), Maat.KLEIN));
        return Optional.of(new Gemaakt(isGekanteld ? hoogte : breedte, isGekanteld ? breedte : hoogte, beelden));
    }

    /// What libjpeg fills with grey, and what that means for a picture that must prove something. Odd bytes between
    /// segments, as some telephones leave, are no damage.
    private static boolean isSchade(@Nullable String waarschuwing) {
        var woorden = waarschuwing == null ? "" : waarschuwing.toLowerCase(Locale.ROOT);
        return woorden.contains("premature") || woorden.contains("truncated") || woorden.contains("huffman");
    }

    /// Halves step by step, so that fine lines of a ruler stay.
    private static BufferedImage schaal(BufferedImage van, int orientatie, int langste) {
        BufferedImage beeld = teken(van, draai(orientatie, van.getWidth(), van.getHeight()), orientatie >= 5);
        while (Math.max(beeld.getWidth(), beeld.getHeight()) > langste) {
            double factor = Math.max(0.5, (double) langste / Math.max(beeld.getWidth(), beeld.getHeight()));
            int breedte = Math.max(1, (int) Math.round(beeld.getWidth() * factor));
            int hoogte = Math.max(1, (int) Math.round(beeld.getHeight() * factor));
            var kleiner = new BufferedImage(breedte, hoogte, BufferedImage.TYPE_INT_RGB);
            var pen = kleiner.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(beeld, 0, 0, breedte, hoogte, null);
            pen.dispose();
            beeld = kleiner;
        }
        return beeld;
    }

    private static BufferedImage teken(BufferedImage van, AffineTransform draaiing, boolean isGekanteld) {
        var recht = new BufferedImage(
                isGekanteld ? van.getHeight() : van.getWidth(),
                isGekanteld ? van.getWidth() : van.getHeight(),
                BufferedImage.TYPE_INT_RGB);
        var pen = recht.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, recht.getWidth(), recht.getHeight());
        pen.drawImage(van, draaiing, null);
        pen.dispose();
        return recht;
    }

    /// From the pixels as they lie in the file to upright (EXIF 2.32, tag 0x0112).
    private static AffineTransform draai(int orientatie, int b, int h) {
        return switch (orientatie) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, b, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, b, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, b);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, b);
            default -> new AffineTransform();
        };
    }

    private static byte[] jpeg(BufferedImage beeld, Maat maat) throws IOException {
        byte[] bytes = new byte[0];
        for (float kwaliteit : KWALITEIT) {
            bytes = jpeg(beeld, kwaliteit);
            if (bytes.length <= maat.meesteBytes()) {
                return bytes;
            }
        }
        int helft = Math.max(beeld.getWidth(), beeld.getHeight()) / 2;
        return jpeg(schaal(beeld, 1, helft), maat);
    }

    private static byte[] jpeg(BufferedImage beeld, float kwaliteit) throws IOException {
        var schrijver = ImageIO.getImageWritersByFormatName("jpeg").next();
        var uit = new ByteArrayOutputStream();
        try (var stroom = ImageIO.createImageOutputStream(uit)) {
            var vraag = schrijver.getDefaultWriteParam();
            vraag.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            vraag.setCompressionQuality(kwaliteit);
            schrijver.setOutput(stroom);
            schrijver.write(null, new IIOImage(beeld, null, null), vraag);
        } finally {
            schrijver.dispose();
        }
        return uit.toByteArray();
    }
}
