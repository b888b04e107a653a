package nl.eenplan.backend.consultvraag;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/// Takes everything out of a photograph but the picture itself: no maker, moment, place, caption, preview or second
/// picture. Decodes nothing, so that a hostile file does nothing here. What it does not understand it refuses.
final class Fotoschoner {

    private static final Set<String> PNG_DELEN =
            Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND", "gAMA", "sRGB", "cHRM", "sBIT");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private Fotoschoner() {}

    /// Empty when it is no JPEG or PNG that can be read to its end.
    static Optional<byte[]> schoon(byte[] foto) {
        try {
            if (foto.length > 4 && (foto[0] & 0xff) == 0xff && (foto[1] & 0xff) == 0xd8) {
                return Optional.of(jpeg(foto));
            }
            if (foto.length > 8 && ByteBuffer.wrap(foto, 0, 8).equals(ByteBuffer.wrap(PNG))) {
                return Optional.of(png(foto));
            }
            return Optional.empty();
        } catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Keeps tables, frames and scans up to the end of the first picture; JFIF and Adobe only as far as colours need
    /// them, and which way is up.
    private static byte[] jpeg(byte[] in) {
        var uit = new ByteArrayOutputStream(in.length);
        uit.write(0xff);
        uit.write(0xd8);
        orientatie(in, uit);
        int plek = 2;
        while (true) {
            while ((in[plek] & 0xff) == 0xff && (in[plek + 1] & 0xff) == 0xff) {
                plek++;
            }
            if ((in[plek] & 0xff) != 0xff) {
                throw new IllegalArgumentException("Geen merk");
            }
            int merk = in[plek + 1] & 0xff;
            if (merk == 0xd9) {
                uit.write(0xff);
                uit.write(0xd9);
                return uit.toByteArray();
            }
            int lengte = ByteBuffer.wrap(in, plek + 2, 2).getShort() & 0xffff;
            int einde = plek + 2 + lengte;
            if (einde > in.length || lengte < 2) {
                throw new IllegalArgumentException("Te kort");
            }
            if (isBeeld(merk) || merk == 0xee && begint(in, plek + 4, "Adobe")) {
                uit.write(in, plek, 2 + lengte);
            }
            plek = einde;
            if (merk == 0xda) {
                plek = scan(in, plek, uit);
            }
        }
    }

    /// Tables, frames, scans, restarts; neither an application segment nor a comment.
    private static boolean isBeeld(int merk) {
        return merk >= 0xc0 && merk <= 0xcf || merk == 0xda || merk == 0xdb || merk == 0xdd;
    }

    private static int scan(byte[] in, int van, ByteArrayOutputStream uit) {
        int plek = van;
        while (true) {
            if ((in[plek] & 0xff) == 0xff) {
                int merk = in[plek + 1] & 0xff;
                if (merk != 0 && !(merk >= 0xd0 && merk <= 0xd7)) {
                    uit.write(in, van, plek - van);
                    return plek;
                }
            }
            plek++;
        }
    }

    /// The one thing of Exif that the eye needs, in a new segment of its own.
    private static void orientatie(byte[] in, ByteArrayOutputStream uit) {
        int stand = Exifstand.van(in);
        if (stand > 1) {
            byte[] exif = {
                (byte) 0xff,
                (byte) 0xe1,
                0,
                34,
                'E',
                'x',
                'i',
                'f',
                0,
                0,
                'M',
                'M',
                0,
                42,
                0,
                0,
                0,
                8,
                0,
                1,
                0x01,
                0x12,
                0,
                3,
                0,
                0,
                0,
                1,
                0,
                (byte) stand,
                0,
                0,
                0,
                0,
                0,
                0
            };
            uit.write(exif, 0, exif.length);
        }
    }

    private static byte[] png(byte[] in) {
        var uit = new ByteArrayOutputStream(in.length);
        uit.write(in, 0, 8);
        int plek = 8;
        while (true) {
            int lengte = ByteBuffer.wrap(in, plek, 4).getInt();
            var soort = new String(in, plek + 4, 4, StandardCharsets.US_ASCII);
            if (lengte < 0 || plek + 12 + lengte > in.length) {
                throw new IllegalArgumentException("Te kort");
            }
            if (PNG_DELEN.contains(soort)) {
                uit.write(in, plek, 12 + lengte);
            }
            plek += 12 + lengte;
            if (soort.equals("IEND")) {
                return uit.toByteArray();
            }
        }
    }

    private static boolean begint(byte[] in, int plek, String woord) {
        return plek + woord.length() <= in.length
                && new String(in, plek, woord.length(), StandardCharsets.US_ASCII).equals(woord);
    }
}
