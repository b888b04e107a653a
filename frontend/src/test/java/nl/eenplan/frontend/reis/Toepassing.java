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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// The packaged application in a process of its own, on a data folder and a port of its own.
final class Toepassing implements AutoCloseable {

    private static final Duration GEDULD = Duration.ofMinutes(4);

    /// So long after its last use HikariCP gives a connection without asking whether it lives (its default).
    private static final Duration ONGEVRAAGD_VERTROUWD = Duration.ofMillis(500);

    private final Path map;
    private final int poort;
    private final Map<String, String> instellingen;
    private Process proces;

    private Toepassing(Path map, int poort, Map<String, String> instellingen) {
        this.map = map;
        this.poort = poort;
        this.instellingen = instellingen;
        this.proces = begin();
    }

    /// Starts on an empty data folder and returns when the health check answers.
    static Toepassing start() {
        return start(Map.of());
    }

    /// @param instellingen environment variables besides those of the demo
    static Toepassing start(Map<String, String> instellingen) {
        try {
            var toepassing = new Toepassing(Files.createTempDirectory("eenplan-reis"), vrijePoort(), instellingen);
            toepassing.wachtTotGezond();
            return toepassing;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        return map.resolve("uitvoer.log");
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

    private static ProcessBuilder bouwer(Path map, int poort, Path uit) {
        var opdracht = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1500m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                System.getProperty("eenplan.jar", "target/eenplan-frontend-0.1.0-SNAPSHOT.jar")));
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
