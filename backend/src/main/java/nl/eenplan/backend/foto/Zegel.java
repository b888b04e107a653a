package nl.eenplan.backend.foto;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.eenplan.backend.document.Originelen;
import org.springframework.stereotype.Component;

/// Takes the hash of an original as it lies in the database now, part by part: nothing of it is held in memory.
@Component
class Zegel {

    private final Originelen originelen;

    Zegel(Originelen originelen) {
        this.originelen = originelen;
    }

    InputStream open(Opname opname) {
        return originelen.open(opname.sha256());
    }

    /// SHA-256 in 64 hexadecimal digits.
    String bereken(Opname opname) {
        try (var inhoud = open(opname);
                var hash =
                        new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            inhoud.transferTo(hash);
            return HexFormat.of().formatHex(hash.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
