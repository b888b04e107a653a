package nl.eenplan.frontend.reis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.util.FileSystemUtils;

/// The packaged application as `./eenplan start` runs it: unpacked, with a class cache that one start filled. That
/// start was on an empty data folder; every later application begins on a copy of what it left, the demo loaded.
///
/// Made once for each build, by whichever of the processes that run journeys needs it first.
final class Startklaar {

    private static final Path JAR =
            Path.of(System.getProperty("eenplan.jar", "target/eenplan-frontend-0.1.0-SNAPSHOT.jar"));
    private static final Path PLEK = Path.of("target", "startklaar").toAbsolutePath();
    private static final Path UITGEPAKT = PLEK.resolve("programma");
    private static final Path KLASSEN = PLEK.resolve("klassen.aot");
    private static final Path GEGEVENS = PLEK.resolve("gegevens");
    private static final Path GEREED = PLEK.resolve("gereed");

    private Startklaar() {}

    /// A data folder of one's own with the demo in it, on its first morning.
    ///
    /// @param eersteStart starts and stops the application with this command on this empty folder
    static synchronized Path gegevens(BiConsumer<List<String>, Path> eersteStart) {
        try (var slot = FileChannel.open(
                Files.createDirectories(PLEK.getParent()).resolve("startklaar.slot"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE)) {
            try (var alleen = slot.lock()) {
                if (!isVanDezeBouw()) {
                    maak(eersteStart);
                }
            }
            var map = Files.createTempDirectory("eenplan-reis");
            kopieer(GEGEVENS, map);
            return map;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The command that starts the application with its class cache.
    static List<String> opdracht() {
        return opdracht("-XX:AOTCache=" + KLASSEN);
    }

    private static boolean isVanDezeBouw() throws IOException {
        return Files.exists(GEREED) && Files.readString(GEREED).equals(bouw());
    }

    private static String bouw() throws IOException {
        return Files.getLastModifiedTime(JAR) + " " + Files.size(JAR);
    }

    private static void maak(BiConsumer<List<String>, Path> eersteStart) throws IOException {
        FileSystemUtils.deleteRecursively(PLEK);
        Files.createDirectories(GEGEVENS);
        pakUit();
        eersteStart.accept(opdracht("-XX:AOTCacheOutput=" + KLASSEN), GEGEVENS);
        Files.move(GEGEVENS.resolve(Toepassing.UITVOER), PLEK.resolve("eerste-start.log"));
        Files.writeString(GEREED, bouw());
    }

    private static void pakUit() throws IOException {
        var opdracht = List.of(
                java(), "-Djarmode=tools", "-jar", JAR.toString(), "extract", "--destination", UITGEPAKT.toString());
        var uitvoer = PLEK.resolve("uitpakken.log");
        var proces = new ProcessBuilder(opdracht)
                .redirectErrorStream(true)
                .redirectOutput(uitvoer.toFile())
                .start();
        if (proces.onExit().join().exitValue() != 0) {
            throw new IllegalStateException("Uitpakken lukte niet:\n" + Files.readString(uitvoer));
        }
    }

    private static List<String> opdracht(String klassen) {
        return new ArrayList<>(List.of(
                java(),
                "-Xmx1500m",
                "-XX:TieredStopAtLevel=1",
                "-Xlog:aot*=off",
                klassen,
                "-jar",
                UITGEPAKT.resolve(JAR.getFileName()).toString()));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /// With rights and links as they are: PostgreSQL refuses a folder that others may read.
    private static void kopieer(Path van, Path naar) throws IOException {
        try (var alles = Files.walk(van)) {
            for (var pad : (Iterable<Path>) alles::iterator) {
                Files.copy(
                        pad,
                        naar.resolve(van.relativize(pad).toString()),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        StandardCopyOption.REPLACE_EXISTING,
                        LinkOption.NOFOLLOW_LINKS);
            }
        }
    }
}
