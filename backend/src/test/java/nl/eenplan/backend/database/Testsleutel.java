package nl.eenplan.backend.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/// A key for the anchors of the log and one for the secrets of second factors, made once per test run, and folders to
/// put anchors in.
public final class Testsleutel {

    private static final Path BESTAND = maak();

    private Testsleutel() {}

    public static String bestand() {
        return BESTAND.toString();
    }

    public static String factoren() {
        return BESTAND.resolveSibling("factorsleutels.txt").toString();
    }

    public static String nieuweMap() {
        return BESTAND.resolveSibling("ankers-" + System.nanoTime()).toString();
    }

    private static Path maak() {
        try {
            var sleutel =
                    KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate();
            var bestand = Files.createTempDirectory("eenplan-anker").resolve("ankersleutel.pem");
            Files.writeString(
                    bestand,
                    "-----BEGIN PRIVATE KEY-----\n" + Base64.getEncoder().encodeToString(sleutel.getEncoded())
                            + "\n-----END PRIVATE KEY-----\n");
            var factor = new byte[32];
            new SecureRandom().nextBytes(factor);
            Files.writeString(
                    bestand.resolveSibling("factorsleutels.txt"),
                    "proef " + Base64.getEncoder().encodeToString(factor) + "\n");
            return bestand;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
