package nl.eenplan.backend.logboek.anker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import nl.eenplan.backend.database.Startweigering;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;

/// The Ed25519 key with which anchors are signed, in PEM as `openssl genpkey -algorithm ed25519` makes it.
final class Ankersleutel {

    static final String SOORT = "Ed25519";
    private static final int GEHEIM = 32;
    private static final byte[] KOP_PUBLIEK = HexFormat.of().parseHex("302a300506032b6570032100");

    private final PrivateKey geheim;
    private final PublicKey publiek;

    private Ankersleutel(PrivateKey geheim, PublicKey publiek) {
        this.geheim = geheim;
        this.publiek = publiek;
    }

    static Ankersleutel lees(Path bestand) {
        try {
            var inhoud =
                    Base64.getMimeDecoder().decode(Files.readString(bestand).replaceAll("-----[A-Z ]+-----", ""));
            var fabriek = KeyFactory.getInstance(SOORT);
            var geheim = fabriek.generatePrivate(new PKCS8EncodedKeySpec(inhoud));
            var kaal = new Ed25519PrivateKeyParameters(inhoud, inhoud.length - GEHEIM).generatePublicKey();
            var publiek = new byte[KOP_PUBLIEK.length + GEHEIM];
            System.arraycopy(KOP_PUBLIEK, 0, publiek, 0, KOP_PUBLIEK.length);
            kaal.encode(publiek, KOP_PUBLIEK.length);
            return new Ankersleutel(geheim, fabriek.generatePublic(new X509EncodedKeySpec(publiek)));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new Startweigering(
                    "De sleutel om het logboek te verankeren is niet te lezen: " + bestand + ".",
                    "Zet EENPLAN_ANKER_SLEUTEL op een bestand met een Ed25519-sleutel,"
                            + " gemaakt met: openssl genpkey -algorithm ed25519 -out ankersleutel.pem",
                    e);
        }
    }

    /// Made once, readable by the owner only.
    static Ankersleutel leesOfMaak(Path bestand) {
        try {
            if (!Files.exists(bestand)) {
                var paar = KeyPairGenerator.getInstance(SOORT);
                paar.initialize(NamedParameterSpec.ED25519);
                var nieuw = bestand.resolveSibling(bestand.getFileName() + ".nieuw");
                Files.createDirectories(bestand.toAbsolutePath().getParent());
                Files.deleteIfExists(nieuw);
                Files.createFile(nieuw);
                if (nieuw.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                    Files.setPosixFilePermissions(nieuw, PosixFilePermissions.fromString("rw-------"));
                }
                Files.writeString(
                        nieuw,
                        pem("PRIVATE KEY", paar.generateKeyPair().getPrivate().getEncoded()));
                Files.move(nieuw, bestand);
            }
        } catch (IOException | GeneralSecurityException e) {
            throw new Startweigering(
                    "De sleutel om het logboek te verankeren kan niet gemaakt worden in " + bestand + ".",
                    "Geef uzelf schrijfrechten op die map, of zet EENPLAN_ANKER_SLEUTEL op een bestaande sleutel.",
                    e);
        }
        return lees(bestand);
    }

    /// Short name of the public key, as it stands in an anchor.
    String naam() {
        return naam(publiek);
    }

    static String naam(PublicKey sleutel) {
        return HexFormat.of().formatHex(Anker.sha256().digest(sleutel.getEncoded()), 0, 8);
    }

    String publiekePem() {
        return pem("PUBLIC KEY", publiek.getEncoded());
    }

    byte[] teken(Anker anker) {
        try {
            var handtekening = Signature.getInstance(SOORT);
            handtekening.initSign(geheim);
            handtekening.update(anker.bericht().getBytes(StandardCharsets.UTF_8));
            return handtekening.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(String soort, byte[] inhoud) {
        return "-----BEGIN " + soort + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(inhoud)
                + "\n-----END " + soort + "-----\n";
    }
}
