package nl.eenplan.backend.document;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/// Starts [Tekstlezer] in a JVM of its own for one file, and ends it when it takes too long or says too much.
///
/// Works from a class path, from an extracted application and from the packaged jar, whose nested jars only Spring
/// Boot's own launcher can open. The child gets no environment variable, so no password, and its own empty folder.
///
/// @see "backend/adr/0003-documents-are-read-in-a-child-process.md"
@Component
class Leesproces {

    private static final String NESTED = "jar:nested:";
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";
    private static final int MEESTE_BYTES = 4 * Tekstlezer.MEESTE_TEKENS;

    private final Duration geduld;
    private final String geheugen;

    Leesproces(
            @Value("${eenplan.document.lezen-hoogstens:60s}") Duration geduld,
            @Value("${eenplan.document.lezen-geheugen:256m}") String geheugen) {
        this.geduld = geduld;
        this.geheugen = geheugen;
    }

    /// The text, or empty when the file could not be read within the limits.
    Optional<String> lees(InputStream inhoud) {
        try {
            var map = Files.createTempDirectory("eenplan-lezen-");
            try {
                return lees(inhoud, map);
            } finally {
                FileSystemUtils.deleteRecursively(map);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Optional<String> lees(InputStream inhoud, Path map) throws IOException, InterruptedException {
        var kind = new ProcessBuilder(opdracht(map))
                .directory(map.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        kind.environment().clear();
        var proces = kind.start();
        try {
            Thread.ofVirtual().start(() -> voed(proces, inhoud));
            var tekst = new CompletableFuture<byte[]>();
            Thread.ofVirtual().start(() -> luister(proces, tekst));
            if (!proces.waitFor(geduld.toMillis(), TimeUnit.MILLISECONDS) || proces.exitValue() != 0) {
                return Optional.empty();
            }
            return Optional.of(new String(tekst.get(), StandardCharsets.UTF_8));
        } catch (ExecutionException e) {
            return Optional.empty();
        } finally {
            proces.destroyForcibly().waitFor();
        }
    }

    private static void voed(Process proces, InputStream inhoud) {
        try (inhoud;
                var naar = proces.getOutputStream()) {
            inhoud.transferTo(naar);
        } catch (IOException kindLuistertNietMeer) {
            proces.destroyForcibly();
        }
    }

    private static void luister(Process proces, CompletableFuture<byte[]> tekst) {
        try (var van = proces.getInputStream()) {
            tekst.complete(van.readNBytes(MEESTE_BYTES));
        } catch (IOException e) {
            tekst.completeExceptionally(e);
        }
    }

    private List<String> opdracht(Path map) {
        var opdracht = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + geheugen,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + map,
                "-Duser.home=" + map));
        var plek = Tekstlezer.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString();
        if (plek.startsWith(NESTED)) {
            opdracht.addAll(
                    List.of("-Dloader.main=" + Tekstlezer.class.getName(), "-cp", applicatiejar(plek), LAUNCHER));
        } else {
            opdracht.addAll(List.of("-cp", klassepad(), Tekstlezer.class.getName()));
        }
        opdracht.add(Long.toString(geduld.toSeconds()));
        return opdracht;
    }

    /// From `jar:nested:<application jar>/!<jar in it>!/`.
    static String applicatiejar(String plek) {
        var pad = plek.substring(NESTED.length(), plek.indexOf("/!"));
        return Path.of(URLDecoder.decode(pad.replace("+", "%2B"), StandardCharsets.UTF_8))
                .toString();
    }

    private static String klassepad() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(deel -> Path.of(deel).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
