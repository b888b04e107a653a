package nl.eenplan.backend.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.springframework.util.unit.DataSize;

/// Takes one upload to a temporary file, hashing on the way; refuses what is too large, empty or of another kind.
///
/// Only the first bytes are looked at here, for their signature: nothing is parsed in this process.
final class Ontvangst implements AutoCloseable {

    private static final int LANGSTE_NAAM = 200;

    private final Path plek;

    Ontvangst() {
        try {
            plek = Files.createTempFile("eenplan-upload-", ".bin");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @return an [Aangeboden] to store, or the Dutch message of refusal
    Uitkomst neem(String bestandsnaam, InputStream inhoud, DataSize grens) {
        var naam = schoon(bestandsnaam);
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            long grootte = schrijf(inhoud, hash, grens.toBytes());
            if (grootte > grens.toBytes()) {
                return new Uitkomst.Nee(
                        "“" + naam + "” is groter dan " + grens.toMegabytes()
                                + " MB. Er is niets opgeslagen. Maak het bestand kleiner of splits het, en voeg het opnieuw toe.");
            }
            if (grootte == 0) {
                return new Uitkomst.Nee("“" + naam + "” is leeg. Kies het bestand opnieuw.");
            }
            var mediatype = mediatype();
            return Bestandstype.van(mediatype)
                    .<Uitkomst>map(type -> new Uitkomst.Ja(
                            new Aangeboden(naam, type, grootte, HexFormat.of().formatHex(hash.digest()), plek)))
                    .orElseGet(() -> new Uitkomst.Nee("“" + naam + "” is " + Bestandssoort.inWoorden(mediatype)
                            + ". Voeg een foto of PDF toe (" + Bestandstype.opsomming() + ")."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private long schrijf(InputStream inhoud, MessageDigest hash, long grens) throws IOException {
        long grootte = 0;
        var buffer = new byte[64 * 1024];
        try (var uit = Files.newOutputStream(plek)) {
            int gelezen = inhoud.read(buffer);
            while (gelezen >= 0 && grootte <= grens) {
                hash.update(buffer, 0, gelezen);
                uit.write(buffer, 0, gelezen);
                grootte += gelezen;
                gelezen = inhoud.read(buffer);
            }
        }
        return grootte;
    }

    private String mediatype() throws IOException {
        try (var stroom = TikaInputStream.get(plek)) {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(stroom, new Metadata())
                    .toString();
        }
    }

    /// The last part of whatever path a browser sent, without characters that a file name must not have.
    private static String schoon(String bestandsnaam) {
        var naam = bestandsnaam
                .substring(Math.max(bestandsnaam.lastIndexOf('/'), bestandsnaam.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|?*:]", "")
                .strip();
        if (naam.isEmpty() || naam.matches("\\.+")) {
            return "document";
        }
        return naam.length() > LANGSTE_NAAM ? naam.substring(naam.length() - LANGSTE_NAAM) : naam;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(plek);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    sealed interface Uitkomst {
        record Ja(Aangeboden bestand) implements Uitkomst {}

        record Nee(String melding) implements Uitkomst {}
    }
}
