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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;

/// Runs a class with a `main` in a JVM of its own: a hostile file goes in, an answer comes out, and nothing of the
/// application is around it. It is ended when it takes too long or says too much.
///
/// Works from a class path, from an extracted application and from the packaged jar, whose nested jars only Spring
/// Boot's own launcher can open. The child gets no environment variable, so no password, and its own empty folder. Its
/// first argument is the number of seconds after which it must end itself.
///
/// @see "backend/adr/0003-documents-are-read-in-a-child-process.md"
public final class Kindproces {

    /// It could not be started, was ended from outside or was interrupted.
    public static final int AFGEBROKEN = -1;

    private static final String NESTED = "jar:nested:";
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private final Duration geduld;
    private final String geheugen;
    private final int meesteBytes;

    /// @param geheugen as `-Xmx` wants it, for instance `256m`
    /// @param meesteBytes what it says beyond this is not read
    public Kindproces(Duration geduld, String geheugen, int meesteBytes) {
        this.geduld = geduld;
        this.geheugen = geheugen;
        this.meesteBytes = meesteBytes;
    }

    /// @param code exit status of the child, 0 when it answered, or [#AFGEBROKEN]
    /// @param antwoord what it wrote to standard output; empty unless the code is 0
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    public record Uitkomst(int code, byte[] antwoord) {

        static Uitkomst niets(int code) {
            return new Uitkomst(code, new byte[0]);
        }
    }

    /// Feeds the child and waits for its end; closes the stream.
    public Uitkomst draai(Class<?> hoofd, InputStream inhoud, String... argumenten) {
        try {
            var map = Files.createTempDirectory("eenplan-lezen-");
            try {
                return draai(opdracht(hoofd, map, argumenten), inhoud, map);
            } finally {
                FileSystemUtils.deleteRecursively(map);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Uitkomst.niets(AFGEBROKEN);
        }
    }

    private Uitkomst draai(List<String> opdracht, InputStream inhoud, Path map)
            throws IOException, InterruptedException {
        var kind = new ProcessBuilder(opdracht).directory(map.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        kind.environment().clear();
        var proces = kind.start();
        try {
            Thread.ofVirtual().start(() -> voed(proces, inhoud));
            var antwoord = new CompletableFuture<byte[]>();
            Thread.ofVirtual().start(() -> luister(proces, antwoord));
            if (!proces.waitFor(geduld.toMillis(), TimeUnit.MILLISECONDS)) {
                return Uitkomst.niets(AFGEBROKEN);
            }
            return proces.exitValue() == 0 ? new Uitkomst(0, antwoord.get()) : Uitkomst.niets(proces.exitValue());
        } catch (ExecutionException e) {
            return Uitkomst.niets(AFGEBROKEN);
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

    private void luister(Process proces, CompletableFuture<byte[]> antwoord) {
        try (var van = proces.getInputStream()) {
            antwoord.complete(van.readNBytes(meesteBytes));
        } catch (IOException e) {
            antwoord.completeExceptionally(e);
        }
    }

    private List<String> opdracht(Class<?> hoofd, Path map, String... argumenten) {
        var opdracht = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + geheugen,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + map,
                "-Duser.home=" + map));
        var plek = hoofd.getProtectionDomain().getCodeSource().getLocation().toString();
        if (plek.startsWith(NESTED)) {
            opdracht.addAll(List.of("-Dloader.main=" + hoofd.getName(), "-cp", applicatiejar(plek), LAUNCHER));
        } else {
            opdracht.addAll(List.of("-cp", klassepad(), hoofd.getName()));
        }
        opdracht.add(Long.toString(geduld.toSeconds()));
        opdracht.addAll(List.of(argumenten));
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
