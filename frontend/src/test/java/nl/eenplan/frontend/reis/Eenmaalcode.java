package nl.eenplan.frontend.reis;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/// The code that the phone of somebody shows now (RFC 6238: six digits, thirty seconds, SHA-1).
final class Eenmaalcode {

    private static final int STAP_SECONDEN = 30;
    private static final int CODES = 1_000_000;

    private Eenmaalcode() {}

    /// Sets up a second factor on the page that offers it, up to the recovery codes.
    static void stelIn(Mens mens) {
        mens.knop("Tweede stap instellen");
        var geheim = mens.blad().locator("#eenmaalgeheim").innerText().replace("Geheim: ", "");
        mens.blad().locator("vaadin-password-field input").last().fill(Mens.WACHTWOORD);
        mens.vul("Code uit de app", nu(new Base32().decode(geheim)))
                .knop("Tweede stap aanzetten")
                .ziet("Bewaar deze herstelcodes op papier");
    }

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
