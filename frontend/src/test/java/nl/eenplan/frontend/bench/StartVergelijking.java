package nl.eenplan.frontend.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// `start`: from the start of the process to the first page, packaged application against a bare page.
///
/// Both run as jar on the same JDK; ours on a data folder that was used before, as on every day but the first.
final class StartVergelijking implements Vergelijking {

    private static final double GRENS = 2.0;
    private static final int RONDES = 5;

    @Override
    public String naam() {
        return "start";
    }

    @Override
    public List<Meting> meet() throws Exception {
        var map = Files.createTempDirectory("eenplan-bench-start");
        var onze =
                new Opdracht(List.of("bash", Path.of("eenplan").toAbsolutePath().toString(), "start"), map, "/login");
        var kaal = new Opdracht(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Path.of("frontend/src/test/bench/kaal/target/kaal.jar")
                                .toAbsolutePath()
                                .toString()),
                map,
                "/");
        var tijden = Stopwatch.omEnOm(1, RONDES, onze::startEnStop, kaal::startEnStop);
        return List.of(new Meting("start", tijden.onze(), tijden.andere(), "ms", GRENS, true));
    }

    private record Opdracht(List<String> woorden, Path map, String pagina) {

        void startEnStop() throws IOException, InterruptedException {
            var poort = vrijePoort();
            var bouwer = new ProcessBuilder(woorden);
            bouwer.environment().put("EENPLAN_HOME", map.toString());
            bouwer.environment().put("EENPLAN_PORT", String.valueOf(poort));
            bouwer.environment().put("SERVER_PORT", String.valueOf(poort));
            bouwer.redirectErrorStream(true)
                    .redirectOutput(map.resolve("start.log").toFile());
            var proces = bouwer.start();
            try {
                wachtOpPagina(proces, URI.create("http://127.0.0.1:" + poort + pagina));
            } finally {
                proces.descendants().forEach(ProcessHandle::destroy);
                proces.destroy();
                proces.waitFor(60, TimeUnit.SECONDS);
            }
        }

        private void wachtOpPagina(Process proces, URI adres) throws InterruptedException {
            try (var client = HttpClient.newHttpClient()) {
                var vraag = HttpRequest.newBuilder(adres)
                        .timeout(Duration.ofSeconds(10))
                        .build();
                while (proces.isAlive()) {
                    try {
                        if (client.send(vraag, HttpResponse.BodyHandlers.discarding())
                                        .statusCode()
                                == 200) {
                            return;
                        }
                    } catch (IOException e) {
                        LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
                    }
                }
            }
            throw new IllegalStateException("Startte niet: zie start.log in " + map);
        }

        private static int vrijePoort() throws IOException {
            try (var socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            }
        }
    }
}
