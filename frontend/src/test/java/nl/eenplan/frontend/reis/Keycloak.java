package nl.eenplan.frontend.reis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// A real Keycloak, unpacked by the build, in a process of its own with the realm `merewestein` and nothing kept.
final class Keycloak implements AutoCloseable {

    static final String GEHEIM = "alleen-voor-de-test";

    private static final Duration GEDULD = Duration.ofMinutes(4);

    private final int poort = Toepassing.vrijePoort();
    private final Path uitvoer;
    private final Process proces;
    private final HttpClient client = HttpClient.newHttpClient();

    private Keycloak() throws IOException {
        var map = Path.of(System.getProperty("eenplan.keycloak"));
        var realms = Files.createDirectories(map.resolve("data").resolve("import"));
        try (var realm = Keycloak.class.getResourceAsStream("/keycloak/merewestein.json")) {
            Files.copy(
                    java.util.Objects.requireNonNull(realm),
                    realms.resolve("merewestein.json"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        this.uitvoer = Files.createTempFile("keycloak", ".log");
        var bouwer = new ProcessBuilder(
                "sh",
                map.resolve("bin").resolve("kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--db=dev-mem",
                "--http-host=127.0.0.1",
                "--http-port=" + poort);
        bouwer.environment().put("JAVA_HOME", System.getProperty("java.home"));
        bouwer.environment().put("JAVA_OPTS_KC_HEAP", "-Xms96m -Xmx384m");
        bouwer.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        bouwer.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "beheer");
        bouwer.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", GEHEIM);
        this.proces = bouwer.redirectErrorStream(true)
                .redirectOutput(uitvoer.toFile())
                .start();
    }

    /// Begins to start; [#wachtTotGestart] waits for it.
    static Keycloak start() {
        try {
            return new Keycloak();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Keycloak wachtTotGestart() {
        var grens = System.nanoTime() + GEDULD.toNanos();
        while (!isGestart()) {
            if (!proces.isAlive() || System.nanoTime() > grens) {
                throw new IllegalStateException("Keycloak startte niet:\n" + lees(uitvoer));
            }
            LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
        }
        return this;
    }

    String uitgever() {
        return adres() + "/realms/merewestein";
    }

    String adres() {
        return "http://127.0.0.1:" + poort;
    }

    private boolean isGestart() {
        try {
            var vraag = HttpRequest.newBuilder(URI.create(uitgever() + "/.well-known/openid-configuration"))
                    .build();
            return client.send(vraag, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String lees(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ends the server and whatever it started.
    @Override
    public void close() {
        proces.descendants().forEach(ProcessHandle::destroy);
        proces.destroy();
        try {
            if (!proces.waitFor(30, TimeUnit.SECONDS)) {
                proces.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
