package nl.eenplan.backend.organisatie;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.eenplan.backend.database.Startweigering;
import nl.eenplan.processes.api.MedewerkerId;

/// Keys of AES-256-GCM, each on a line of one file as `name base64`. The first is the one to encrypt with; the others
/// are for what was encrypted before, and may go once a start has carried everything over.
///
/// What is encrypted belongs to one person: in the row of another it cannot be read.
final class Factorsleutels {

    static final String ZO_MAAKT_U_ER_EEN =
            "Maak er een met: echo \"1 $(openssl rand -base64 32)\" > factorsleutels.txt."
                    + " Bewaar hem niet bij de database en zet EENPLAN_FACTOR_SLEUTELS op dat bestand.";

    private static final String WIJZE = "AES/GCM/NoPadding";
    private static final int SLEUTEL_BYTES = 32;
    private static final int MINSTE_VERSCHILLENDE = 12;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Map<String, SecretKey> sleutels;
    private final String huidig;
    private final SecureRandom toeval = new SecureRandom();

    private Factorsleutels(Map<String, SecretKey> sleutels) {
        this.sleutels = sleutels;
        this.huidig = sleutels.keySet().iterator().next();
    }

    /// @throws Startweigering for a file that is not there or holds no key, or one that anybody could have thought of
    static Factorsleutels lees(Path bestand) {
        try {
            var sleutels = new LinkedHashMap<String, SecretKey>();
            for (var regel : Files.readAllLines(bestand)) {
                var delen = regel.strip().split("\\s+");
                if (!regel.isBlank() && (delen.length != 2 || sleutels.put(delen[0], sleutel(delen[1])) != null)) {
                    throw new IllegalArgumentException("Geen naam met een sleutel, of een naam die er al stond");
                }
            }
            if (sleutels.isEmpty()) {
                throw new IllegalArgumentException("Leeg");
            }
            return new Factorsleutels(sleutels);
        } catch (IOException | IllegalArgumentException e) {
            throw new Startweigering(
                    "De sleutels van tweede stappen zijn niet te lezen, of zijn geen echte sleutels: " + bestand + ".",
                    ZO_MAAKT_U_ER_EEN,
                    e);
        }
    }

    private static SecretKey sleutel(String tekst) {
        byte[] bytes = Base64.getDecoder().decode(tekst);
        var verschillend =
                new String(bytes, StandardCharsets.ISO_8859_1).chars().distinct();
        if (bytes.length != SLEUTEL_BYTES || verschillend.count() < MINSTE_VERSCHILLENDE) {
            throw new IllegalArgumentException("Geen sleutel van 32 willekeurige bytes");
        }
        return new SecretKeySpec(bytes, "AES");
    }

    /// Made once, readable by the owner only.
    static Factorsleutels leesOfMaak(Path bestand) {
        try {
            if (!Files.exists(bestand)) {
                maak(bestand);
            }
        } catch (IOException e) {
            throw new Startweigering(
                    "De sleutel van tweede stappen kan niet gemaakt worden in " + bestand + ".",
                    "Geef uzelf schrijfrechten op die map, of zet EENPLAN_FACTOR_SLEUTELS op een bestaand bestand.",
                    e);
        }
        return lees(bestand);
    }

    private static void maak(Path bestand) throws IOException {
        var bytes = new byte[SLEUTEL_BYTES];
        new SecureRandom().nextBytes(bytes);
        Files.createDirectories(bestand.toAbsolutePath().getParent());
        var nieuw = Files.createTempFile(bestand.toAbsolutePath().getParent(), "factorsleutels", ".nieuw");
        if (nieuw.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(nieuw, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(nieuw, "1 " + Base64.getEncoder().encodeToString(bytes) + "\n");
        try {
            Files.createLink(bestand, nieuw);
        } catch (FileAlreadyExistsException e) {
            return;
        } catch (UnsupportedOperationException e) {
            Files.copy(nieuw, bestand);
        } finally {
            Files.deleteIfExists(nieuw);
        }
    }

    /// Name of the key to encrypt with.
    String huidig() {
        return huidig;
    }

    /// With [#huidig()].
    byte[] versleutel(byte[] geheim, MedewerkerId van) {
        var nonce = new byte[NONCE_BYTES];
        toeval.nextBytes(nonce);
        try {
            var inhoud = cipher(Cipher.ENCRYPT_MODE, Objects.requireNonNull(sleutels.get(huidig)), nonce, van)
                    .doFinal(geheim);
            return ByteBuffer.allocate(NONCE_BYTES + inhoud.length)
                    .put(nonce)
                    .put(inhoud)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Empty when the key is not in the file.
    ///
    /// @throws IllegalStateException for what was changed, or belongs to somebody else
    Optional<byte[]> ontsleutel(String naam, byte[] inhoud, MedewerkerId van) {
        return Optional.ofNullable(sleutels.get(naam)).map(sleutel -> {
            try {
                return cipher(Cipher.DECRYPT_MODE, sleutel, Arrays.copyOf(inhoud, NONCE_BYTES), van)
                        .doFinal(inhoud, NONCE_BYTES, inhoud.length - NONCE_BYTES);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("Een versleuteld geheim is gewijzigd of verplaatst", e);
            }
        });
    }

    private static Cipher cipher(int richting, SecretKey sleutel, byte[] nonce, MedewerkerId van)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance(WIJZE);
        cipher.init(richting, sleutel, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(van.toString().getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
