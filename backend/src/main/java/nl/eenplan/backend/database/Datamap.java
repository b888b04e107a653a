package nl.eenplan.backend.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/// The kept folder of one machine: one Eenplan at a time, its PostgreSQL files and its own database password.
///
/// Refuses a folder in use, a folder that cannot be written and files whose password was lost.
final class Datamap implements AutoCloseable {

    private final Path map;
    private final FileChannel slotbestand;
    private final FileLock slot;

    private Datamap(Path map, FileChannel slotbestand, FileLock slot) {
        this.map = map;
        this.slotbestand = slotbestand;
        this.slot = slot;
    }

    /// Takes the folder until [#close()]; the operating system gives it back when the process dies.
    static Datamap open(Path map) {
        var plek = map.toAbsolutePath().normalize();
        try {
            Files.createDirectories(plek);
            alleenEigenaar(plek, "rwx------");
            var slotbestand =
                    FileChannel.open(plek.resolve("slot"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var slot = probeerSlot(slotbestand);
            if (slot == null) {
                slotbestand.close();
                throw new Startweigering(
                        "Eenplan draait al op de gegevensmap " + plek + ".",
                        "Gebruik het Eenplan dat al draait, stop het eerst,"
                                + " of kies een andere map met EENPLAN_HOME.");
            }
            return new Datamap(plek, slotbestand, slot);
        } catch (IOException e) {
            throw nietSchrijfbaar(plek, e);
        }
    }

    /// Whether an Eenplan holds this folder.
    static boolean isInGebruik(Path map) throws IOException {
        var bestand = map.resolve("slot");
        if (!Files.exists(bestand)) {
            return false;
        }
        try (var slotbestand = FileChannel.open(bestand, StandardOpenOption.WRITE);
                var slot = probeerSlot(slotbestand)) {
            return slot == null;
        }
    }

    private static @Nullable FileLock probeerSlot(FileChannel slotbestand) throws IOException {
        try {
            return slotbestand.tryLock();
        } catch (OverlappingFileLockException alInDitProces) {
            return null;
        }
    }

    Path postgres() {
        return map.resolve("postgres");
    }

    Path programma() {
        return map.resolve("programma");
    }

    Path wachtwoordbestand() {
        return map.resolve("wachtwoord");
    }

    /// The password of this folder's PostgreSQL; made once, readable by the owner only.
    String wachtwoord() {
        try {
            var bestand = wachtwoordbestand();
            if (Files.exists(bestand)) {
                return Files.readString(bestand).strip();
            }
            if (Files.exists(postgres())) {
                throw new Startweigering(
                        "In " + map + " staan gegevens, maar het bestand 'wachtwoord' ontbreekt.",
                        "Zet het bestand 'wachtwoord' uit de reservekopie terug."
                                + " Zonder dat bestand opent Eenplan de gegevens niet.");
            }
            var willekeur = new byte[32];
            new SecureRandom().nextBytes(willekeur);
            var nieuw = map.resolve("wachtwoord.nieuw");
            Files.deleteIfExists(nieuw);
            Files.createFile(nieuw);
            alleenEigenaar(nieuw, "rw-------");
            Files.writeString(nieuw, HexFormat.of().formatHex(willekeur));
            Files.move(nieuw, bestand);
            return Files.readString(bestand);
        } catch (IOException e) {
            throw nietSchrijfbaar(map, e);
        }
    }

    /// Removes PostgreSQL files whose making was cut off; nothing was ever stored in them.
    void ruimHalfGemaakteOp() {
        try {
            if (Files.exists(inAanmaak())) {
                FileSystemUtils.deleteRecursively(postgres());
            }
            if (!Files.exists(postgres())) {
                Files.writeString(inAanmaak(), "");
            }
        } catch (IOException e) {
            throw nietSchrijfbaar(map, e);
        }
    }

    void meldGemaakt() {
        try {
            Files.deleteIfExists(inAanmaak());
        } catch (IOException e) {
            throw nietSchrijfbaar(map, e);
        }
    }

    private Path inAanmaak() {
        return map.resolve("postgres.in-aanmaak");
    }

    @Override
    public void close() throws IOException {
        slot.release();
        slotbestand.close();
    }

    static Startweigering nietSchrijfbaar(Path map, IOException oorzaak) {
        return new Startweigering(
                "Eenplan kan niet schrijven in de gegevensmap " + map + " (" + oorzaak.getMessage() + ").",
                "Geef uzelf schrijfrechten op die map en zorg voor vrije schijfruimte,"
                        + " of kies een andere map met EENPLAN_HOME.",
                oorzaak);
    }

    private static void alleenEigenaar(Path pad, String rechten) throws IOException {
        if (pad.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(pad, PosixFilePermissions.fromString(rechten));
        }
    }
}
