package nl.eenplan.frontend.reis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.util.FileSystemUtils;

/// The packaged application in a process of its own, on a data folder and a port of its own.
final class Toepassing implements AutoCloseable {

    /// What it printed, in its data folder.
    static final String UITVOER = "uitvoer.log";

    private static final Duration GEDULD = Duration.ofMinutes(4);

    /// So long after its last use HikariCP gives a connection without asking whether it lives (its default).
    private static final Duration ONGEVRAAGD_VERTROUWD = Duration.ofMillis(500);

    private final List<String> opdracht;
    private final Path map;
    private final int poort;
    private final Map<String, String> instellingen;
    private Process proces;

    private Toepassing(List<String> opdracht, Path map, int poort, Map<String, String> instellingen) {
        this.opdracht = opdracht;
        this.map = map;
        this.poort = poort;
        this.instellingen = instellingen;
        this.proces = begin();
    }

    /// Starts on a data folder of its own with the families of the demo; returns when the health check answers.
    static Toepassing start() {
        return start(Map.of());
    }

    /// @param instellingen environment variables besides those of the demo
    static Toepassing start(Map<String, String> instellingen) {
        var map = Startklaar.gegevens(Toepassing::startEersteKeer);
        var toepassing = new Toepassing(Startklaar.opdracht(), map, vrijePoort(), instellingen);
        toepassing.wachtTotGezond();
        return toepassing;
    }

    /// On an empty folder: migrations, demo and all. Ends by itself, which takes long when it leaves a class cache.
    private static void startEersteKeer(List<String> opdracht, Path map) {
        var eerste = new Toepassing(opdracht, map, vrijePoort(), Map.of());
        eerste.wachtTotGezond();
        if (!eerste.logboek().contains("Eenplan is klaar")) {
            throw new IllegalStateException("De toepassing meldt zich gezond voordat de demo er is");
        }
        eerste.proces.destroy();
        eerste.proces.onExit().join();
    }

    String adres() {
        return "http://127.0.0.1:" + poort;
    }

    Path map() {
        return map;
    }

    /// Ends the JVM without warning, as a power cut does, and starts it again on the same data folder and port.
    void valOmEnStartWeer() {
        proces.destroyForcibly();
        wachtOpEinde();
        proces = begin();
        wachtTotGezond();
    }

    /// Freezes the PostgreSQL of this application and cuts every connection, until [#laatDatabaseVerdergaan].
    /// Returns when the pool asks each of its connections whether it still works. One that it used just now it
    /// hands out unasked: whoever gets that one hears at once, not after a wait, that the database is away.
    void legDatabaseStil() {
        var server = postgres();
        seinNaar(server, "STOP");
        server.children().forEach(ProcessHandle::destroyForcibly);
        LockSupport.parkNanos(ONGEVRAAGD_VERTROUWD.multipliedBy(2).toNanos());
    }

    /// Returns when the health check, which asks the database, answers again.
    void laatDatabaseVerdergaan() {
        seinNaar(postgres(), "CONT");
        wachtTotGezond();
    }

    private ProcessHandle postgres() {
        try (var regels = Files.lines(map.resolve("postgres").resolve("postmaster.pid"))) {
            return ProcessHandle.of(Long.parseLong(regels.findFirst().orElseThrow()))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void seinNaar(ProcessHandle wie, String sein) {
        try {
            new ProcessBuilder("kill", "-" + sein, String.valueOf(wie.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    String logboek() {
        try {
            return Files.readString(uitvoer());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A second process on the same data folder, or another folder or port, which is expected to refuse to start.
    ///
    /// @return what it printed
    String weigerendeStart(Path andereMap, int anderePoort) {
        try {
            var uit = Files.createTempFile("eenplan-weigering", ".log");
            var tweede = bouwer(andereMap, anderePoort, uit).start();
            if (!tweede.waitFor(GEDULD.toSeconds(), TimeUnit.SECONDS)) {
                tweede.destroyForcibly();
                throw new IllegalStateException("De tweede start weigerde niet");
            }
            if (tweede.exitValue() == 0) {
                throw new IllegalStateException("De tweede start eindigde zonder fout");
            }
            return Files.readString(uit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    int poort() {
        return poort;
    }

    static int vrijePoort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        proces.destroy();
        wachtOpEinde();
        try {
            FileSystemUtils.deleteRecursively(map);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void wachtOpEinde() {
        try {
            if (!proces.waitFor(60, TimeUnit.SECONDS)) {
                proces.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Path uitvoer() {
        return map.resolve(UITVOER);
    }

    private Process begin() {
        try {
            var bouwer = bouwer(map, poort, uitvoer());
            bouwer.environment().putAll(instellingen);
            return bouwer.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcessBuilder bouwer(Path map, int poort, Path uit) {
        var bouwer = new ProcessBuilder(opdracht);
        bouwer.environment().put("EENPLAN_HOME", map.toString());
        bouwer.environment().put("EENPLAN_PORT", String.valueOf(poort));
        bouwer.environment().put("EENPLAN_DEMO", "true");
        return bouwer.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(uit.toFile()));
    }

    private void wachtTotGezond() {
        var grens = System.nanoTime() + GEDULD.toNanos();
        while (!isGezond()) {
            if (!proces.isAlive() || System.nanoTime() > grens) {
                throw new IllegalStateException("De toepassing startte niet:\n" + logboek());
            }
            LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
        }
    }

    private boolean isGezond() {
        try (var client = HttpClient.newHttpClient()) {
            var vraag = HttpRequest.newBuilder(URI.create(adres() + "/actuator/health"))
                    .build();
            return client.send(vraag, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
