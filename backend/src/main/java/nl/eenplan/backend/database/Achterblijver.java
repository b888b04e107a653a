package nl.eenplan.backend.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A PostgreSQL that outlived the Eenplan that started it, as after `kill -9`: stopped before a new one starts.
///
/// Works only for whoever holds the [Datamap]; a process number that now belongs to another program is left alone.
final class Achterblijver {

    private static final long WACHTTIJD_SECONDEN = 20;

    private Achterblijver() {}

    static void stop(Path postgresmap) {
        var pidbestand = postgresmap.resolve("postmaster.pid");
        if (!Files.exists(pidbestand)) {
            return;
        }
        try {
            postmaster(postgresmap).ifPresent(Achterblijver::stop);
            Files.deleteIfExists(pidbestand);
        } catch (IOException e) {
            throw Datamap.nietSchrijfbaar(postgresmap, e);
        }
    }

    /// The running PostgreSQL of this folder.
    static Optional<ProcessHandle> postmaster(Path postgresmap) throws IOException {
        var pidbestand = postgresmap.resolve("postmaster.pid");
        if (!Files.exists(pidbestand)) {
            return Optional.empty();
        }
        return Files.readAllLines(pidbestand).stream()
                .findFirst()
                .map(String::strip)
                .filter(regel -> regel.matches("\\d+"))
                .flatMap(regel -> ProcessHandle.of(Long.parseLong(regel)))
                .filter(proces -> proces.info()
                        .command()
                        .map(Path::of)
                        .filter(programma -> programma.endsWith("postgres"))
                        .isPresent());
    }

    private static void stop(ProcessHandle proces) {
        proces.destroy();
        if (!isWeg(proces)) {
            proces.destroyForcibly();
            if (!isWeg(proces)) {
                throw new Startweigering(
                        "Een eerder gestarte PostgreSQL (proces " + proces.pid() + ") laat zich niet stoppen.",
                        "Beëindig dat proces en start Eenplan opnieuw.");
            }
        }
    }

    private static boolean isWeg(ProcessHandle proces) {
        try {
            proces.onExit().get(WACHTTIJD_SECONDEN, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return !proces.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
