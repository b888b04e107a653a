package nl.eenplan.backend.consultvraag;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Which way is up in a JPEG, as its camera wrote it in Exif: 1 to 8.
final class Exifstand {

    private static final int ORIENTATIE = 0x0112;

    private Exifstand() {}

    /// 1 when nothing is said of it, or nothing that can be read.
    static int van(byte[] jpeg) {
        try {
            int plek = 2;
            while ((jpeg[plek] & 0xff) == 0xff) {
                int merk = jpeg[plek + 1] & 0xff;
                int lengte = ByteBuffer.wrap(jpeg, plek + 2, 2).getShort() & 0xffff;
                if (merk == 0xda || merk == 0xd9 || lengte < 2) {
                    return 1;
                }
                if (merk == 0xe1 && lengte > 16 && isExif(jpeg, plek + 4)) {
                    return stand(ByteBuffer.wrap(jpeg, plek + 10, lengte - 8).slice());
                }
                plek += 2 + lengte;
            }
            return 1;
        } catch (IndexOutOfBoundsException | BufferUnderflowException _) {
            return 1;
        }
    }

    private static boolean isExif(byte[] jpeg, int plek) {
        return new String(jpeg, plek, 4, StandardCharsets.US_ASCII).equals("Exif");
    }

    private static int stand(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int lijst = tiff.getInt(4);
        int aantal = tiff.getShort(lijst) & 0xffff;
        for (int i = 0; i < aantal; i++) {
            int regel = lijst + 2 + 12 * i;
            if ((tiff.getShort(regel) & 0xffff) == ORIENTATIE) {
                int stand = tiff.getShort(regel + 8) & 0xffff;
                return stand >= 1 && stand <= 8 ? stand : 1;
            }
        }
        return 1;
    }
}
