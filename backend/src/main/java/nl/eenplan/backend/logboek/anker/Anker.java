package nl.eenplan.backend.logboek.anker;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;

/// Where the log stood after a day: signed over its own lines and over the anchor before it.
///
/// @param vorige hash of the anchor before it, in hex
/// @param koppen the number of chains that grew
/// @param samenvatting hash over the lines of those chains, in hex
/// @param sleutel which public key checks the signature
record Anker(
        long nummer, LocalDate dag, Instant gemaakt, String vorige, long koppen, String samenvatting, String sleutel) {

    static final String GEEN_VORIGE = "0".repeat(64);
    private static final HexFormat HEX = HexFormat.of();

    /// What is signed.
    String bericht() {
        return """
                eenplan-anker 1
                nummer %d
                dag %s
                gemaakt %s
                vorige %s
                koppen %d
                samenvatting %s
                sleutel %s
                """.formatted(nummer, dag, gemaakt, vorige, koppen, samenvatting, sleutel);
    }

    String hash() {
        return HEX.formatHex(sha256().digest(bericht().getBytes(StandardCharsets.UTF_8)));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] handtekeningregel(byte[] handtekening) {
        return ("handtekening " + Base64.getEncoder().encodeToString(handtekening) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /// The line of one chain in an anchor.
    static byte[] kopregel(String keten, long nummer, byte[] hash) {
        return (keten + " " + nummer + " " + HEX.formatHex(hash) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
