package nl.eenplan.backend.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the bytes by their hash, in parts of one megabyte, in the transaction of the document that names them.
///
/// @see "backend/adr/0002-documents-in-the-database.md"
@Component
class Inhoudopslag implements Originelen {

    private static final int DEEL = 1024 * 1024;

    private final JdbcClient jdbc;

    Inhoudopslag(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Stores the bytes once, however often the same file is offered.
    @Transactional(propagation = Propagation.MANDATORY)
    void bewaar(Aangeboden bestand) {
        int nieuw = jdbc.sql("insert into documentinhoud (sha256, grootte) values (:hash, :grootte)"
                        + " on conflict do nothing")
                .param("hash", bestand.sha256())
                .param("grootte", bestand.grootte())
                .update();
        if (nieuw == 0) {
            return;
        }
        try (var stroom = Files.newInputStream(bestand.plek())) {
            int nummer = 0;
            for (var deel = stroom.readNBytes(DEEL); deel.length > 0; deel = stroom.readNBytes(DEEL)) {
                jdbc.sql("insert into documentdeel (sha256, nummer, bytes) values (:hash, :nummer, :bytes)")
                        .param("hash", bestand.sha256())
                        .param("nummer", nummer)
                        .param("bytes", deel)
                        .update();
                nummer++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream open(String hash) {
        return new Delenstroom(hash);
    }

    private final class Delenstroom extends InputStream {

        private final String hash;
        private InputStream deel = InputStream.nullInputStream();
        private int volgende;
        private boolean klaar;

        Delenstroom(String hash) {
            this.hash = hash;
        }

        @Override
        public int read() throws IOException {
            var een = new byte[1];
            return read(een, 0, 1) < 0 ? -1 : een[0] & 0xff;
        }

        @Override
        public int read(byte[] doel, int vanaf, int aantal) throws IOException {
            if (aantal == 0) {
                return 0;
            }
            int gelezen = deel.read(doel, vanaf, aantal);
            while (gelezen < 0 && !klaar) {
                haalVolgende();
                gelezen = deel.read(doel, vanaf, aantal);
            }
            return gelezen;
        }

        private void haalVolgende() {
            var bytes = jdbc.sql("select bytes from documentdeel where sha256 = :hash and nummer = :nummer")
                    .param("hash", hash)
                    .param("nummer", volgende)
                    .query(byte[].class)
                    .optional();
            klaar = bytes.isEmpty();
            deel = bytes.<InputStream>map(ByteArrayInputStream::new).orElseGet(InputStream::nullInputStream);
            volgende++;
        }
    }
}
