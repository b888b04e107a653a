package nl.eenplan.backend.organisatie;

import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.AttestationObject;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.authenticator.EC2COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.extension.authenticator.RegistrationExtensionAuthenticatorOutput;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import tools.jackson.databind.json.JsonMapper;

/// A device with one passkey, that signs as a browser would have it signed.
final class Apparaat {

    private static final String DOMEIN = "localhost";
    private static final String ADRES = "http://localhost:8080";
    private static final byte AANWEZIG = 0x01;
    private static final byte ONTGRENDELD = 0x04;
    private static final byte MET_SLEUTEL = 0x40;

    private final ObjectConverter omzetter = new ObjectConverter();
    private final byte[] id = new byte[32];
    private final KeyPair paar;
    private final boolean ontgrendelt;
    private int teller;
    private String houder = "";

    private Apparaat(KeyPair paar, boolean ontgrendelt) {
        this.paar = paar;
        this.ontgrendelt = ontgrendelt;
        new SecureRandom().nextBytes(id);
    }

    static Apparaat nieuw() {
        return nieuw(true);
    }

    /// One that signs without asking who holds it.
    static Apparaat zonderSlot() {
        return nieuw(false);
    }

    private static Apparaat nieuw(boolean ontgrendelt) {
        try {
            var maker = KeyPairGenerator.getInstance("EC");
            maker.initialize(new ECGenParameterSpec("secp256r1"));
            return new Apparaat(maker.generateKeyPair(), ontgrendelt);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// As somebody has it who copied everything when it had signed this often.
    Apparaat kopie(int keer) {
        var kopie = new Apparaat(paar, ontgrendelt);
        System.arraycopy(id, 0, kopie.id, 0, id.length);
        kopie.houder = houder;
        kopie.teller = keer;
        return kopie;
    }

    Apparaat noemt(String andereHouder) {
        houder = andereHouder;
        return this;
    }

    String sleutelId() {
        return tekst(id);
    }

    String maak(String vraag) {
        var opties = new JsonMapper().readTree(vraag);
        houder = opties.path("user").path("id").asString();
        var sleutel = EC2COSEKey.create((ECPublicKey) paar.getPublic(), COSEAlgorithmIdentifier.ES256);
        var gegevens = new AuthenticatorData<RegistrationExtensionAuthenticatorOutput>(
                hash(DOMEIN.getBytes(StandardCharsets.UTF_8)),
                (byte) (vlaggen() | MET_SLEUTEL),
                ++teller,
                new AttestedCredentialData(AAGUID.ZERO, id, sleutel));
        var verklaring = omzetter.getCborConverter()
                .writeValueAsBytes(new AttestationObject(gegevens, new NoneAttestationStatement()));
        return """
                {"id":"%1$s","rawId":"%1$s","type":"public-key","clientExtensionResults":{},
                 "response":{"clientDataJSON":"%2$s","attestationObject":"%3$s","transports":["internal"]}}
                """.formatted(
                        tekst(id),
                        tekst(klant("webauthn.create", opties.path("challenge").asString())),
                        tekst(verklaring));
    }

    String teken(String vraag) {
        var uitdaging = new JsonMapper().readTree(vraag).path("challenge").asString();
        var klant = klant("webauthn.get", uitdaging);
        var gegevens = ByteBuffer.allocate(37)
                .put(hash(DOMEIN.getBytes(StandardCharsets.UTF_8)))
                .put(vlaggen())
                .putInt(++teller)
                .array();
        return """
                {"id":"%1$s","rawId":"%1$s","type":"public-key","clientExtensionResults":{},
                 "response":{"clientDataJSON":"%2$s","authenticatorData":"%3$s","signature":"%4$s","userHandle":"%5$s"}}
                """.formatted(
                        tekst(id), tekst(klant), tekst(gegevens), tekst(handtekening(gegevens, hash(klant))), houder);
    }

    private byte vlaggen() {
        return ontgrendelt ? AANWEZIG | ONTGRENDELD : AANWEZIG;
    }

    private static byte[] klant(String soort, String uitdaging) {
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(soort, uitdaging, ADRES)
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] handtekening(byte[] gegevens, byte[] hash) {
        try {
            var handtekening = Signature.getInstance("SHA256withECDSA");
            handtekening.initSign(paar.getPrivate());
            handtekening.update(gegevens);
            handtekening.update(hash);
            return handtekening.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hash(byte[] inhoud) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(inhoud);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String tekst(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
