package nl.eenplan.frontend.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Runs a script of this repository with nothing in its environment but what a test gives it.
final class Opdracht {

    private static final Path WORTEL = wortel();

    private Opdracht() {}

    record Uitkomst(int code, String tekst) {}

    static Uitkomst voerUit(Map<String, String> omgeving, String script, String... argumenten) throws Exception {
        var opdracht = Stream.concat(Stream.of(bestand(script).toString()), Stream.of(argumenten));
        var bouwer = new ProcessBuilder(opdracht.toList()).redirectErrorStream(true);
        bouwer.environment().clear();
        bouwer.environment().put("PATH", "/usr/bin:/bin");
        bouwer.environment().putAll(omgeving);
        var proces = bouwer.start();
        var tekst = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!proces.waitFor(60, TimeUnit.SECONDS)) {
            proces.destroyForcibly();
            throw new IllegalStateException(script + " stopt niet: " + tekst);
        }
        return new Uitkomst(proces.exitValue(), tekst);
    }

    static Path bestand(String pad) {
        return WORTEL.resolve(pad);
    }

    /// A program that only says how it was called.
    static Path nagebootst(Path pad, String inhoud) throws IOException {
        Files.createDirectories(pad.getParent());
        Files.writeString(pad, "#!/bin/sh\n" + inhoud + "\n");
        return Files.setPosixFilePermissions(pad, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path wortel() {
        for (var map = Path.of("").toAbsolutePath(); map != null; map = map.getParent()) {
            if (Files.exists(map.resolve("eenplan"))) {
                return map;
            }
        }
        throw new IllegalStateException("De tests draaien niet binnen de broncode van Eenplan");
    }
}
