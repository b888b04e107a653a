package nl.eenplan.backend.logboek.anker;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The folder outside the database in which every anchor lies as a file, beside the public key.
///
/// A file is written as `.tijdelijk` while the database may still refuse the anchor, and gets its name after the
/// commit.
final class Ankermap {

    private static final String EIND = ".anker";
    private static final String TIJDELIJK = ".tijdelijk";

    private final Path map;

    Ankermap(Path map) {
        this.map = map;
    }

    /// Writes the lines of the chains as they come; the head of the file follows with [#maakAf].
    OutputStream koppen(long nummer) throws IOException {
        Files.createDirectories(map);
        return new BufferedOutputStream(Files.newOutputStream(pad(nummer, ".koppen")));
    }

    void maakAf(Anker anker, byte[] handtekening) throws IOException {
        var koppen = pad(anker.nummer(), ".koppen");
        try (var uit = new BufferedOutputStream(Files.newOutputStream(pad(anker.nummer(), EIND + TIJDELIJK)))) {
            uit.write(anker.bericht().getBytes(StandardCharsets.UTF_8));
            uit.write(Anker.handtekeningregel(handtekening));
            Files.copy(koppen, uit);
        }
        Files.delete(koppen);
    }

    void geefNaam(long nummer) {
        var tijdelijk = pad(nummer, EIND + TIJDELIJK);
        if (!Files.exists(tijdelijk)) {
            return;
        }
        try {
            try {
                Files.move(tijdelijk, pad(nummer, EIND), StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(tijdelijk, pad(nummer, EIND));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void bewaarPubliekeSleutel(String naam, String pem) throws IOException {
        Files.createDirectories(map);
        var bestand = map.resolve("sleutel-" + naam + ".pub.pem");
        if (!Files.exists(bestand)) {
            Files.writeString(bestand, pem);
        }
    }

    /// The numbers for which there is a file.
    Set<Long> nummers() throws IOException {
        if (!Files.isDirectory(map)) {
            return new TreeSet<>();
        }
        try (var bestanden = Files.list(map)) {
            return bestanden
                    .map(bestand -> bestand.getFileName().toString())
                    .filter(naam -> naam.matches("\\d{8}\\" + EIND))
                    .map(naam -> Long.valueOf(naam.substring(0, 8)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /// The file of an anchor, also while it still waits for its name.
    Path bestand(long nummer) {
        var bestand = pad(nummer, EIND);
        return Files.exists(bestand) ? bestand : pad(nummer, EIND + TIJDELIJK);
    }

    Path map() {
        return map;
    }

    private Path pad(long nummer, String eind) {
        return map.resolve("%08d%s".formatted(nummer, eind));
    }
}
