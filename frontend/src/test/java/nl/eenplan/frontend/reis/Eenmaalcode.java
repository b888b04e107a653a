package nl.eenplan.frontend.reis;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The code that the phone of somebody shows now (RFC 6238: six digits, thirty seconds, SHA-1).
final class Eenmaalcode {

    private static final int STAP_SECONDEN = 30;
    private static final int CODES = 1_000_000;

    private Eenmaalcode() {}

    static String nu(byte[] geheim) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(geheim, "HmacSHA1"));
            var stap = Instant.now().getEpochSecond() / STAP_SECONDEN;
            var som = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(stap).array());
            var begin = som[som.length - 1] & 0xF;
            var getal = ByteBuffer.wrap(som).getInt(begin) & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", getal % CODES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
