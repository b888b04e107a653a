package nl.eenplan.frontend.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/// Entry of `./eenplan bench [name …]`: prints the table, writes `target/bench.json`, exit status 1 when a bound does
/// not hold, a side did no work, or a name is unknown.
final class Bench {

    private record Rij(String name, double ours, double peer, String unit, double ratio, double bound, boolean holds) {}

    private Bench() {}

    static void main(String[] namen) throws Exception {
        var alle = List.<Vergelijking>of(
                new WerkvoorraadVergelijking(),
                new TaakVergelijking(),
                new StroomschemaVergelijking(),
                new LogboekVergelijking(),
                new ToegangVergelijking(),
                new LetselformulierVergelijking(),
                new StartVergelijking());
        var bekend = alle.stream().map(Vergelijking::naam).collect(Collectors.toSet());
        if (!bekend.containsAll(Set.of(namen))) {
            System.err.println("Onbekende vergelijking. Bekend: " + bekend);
            System.exit(2);
        }
        var metingen = new ArrayList<Meting>();
        for (var vergelijking : alle) {
            if (namen.length == 0 || Set.of(namen).contains(vergelijking.naam())) {
                metingen.addAll(vergelijking.meet());
            }
        }
        druk(metingen);
        bewaar(metingen);
        System.exit(metingen.stream().allMatch(Meting::holds) ? 0 : 1);
    }

    private static void druk(List<Meting> metingen) {
        System.out.printf(
                "%-34s %12s %12s %-6s %8s %8s %s%n", "name", "ours", "peer", "unit", "ratio", "bound", "holds");
        for (var meting : metingen) {
            System.out.printf(
                    Locale.ROOT,
                    "%-34s %12.3f %12.3f %-6s %8.3f %8.3f %s%n",
                    meting.name(),
                    meting.ours(),
                    meting.peer(),
                    meting.unit(),
                    meting.ratio(),
                    meting.bound(),
                    meting.werk() ? meting.holds() : "a side did no work");
        }
    }

    private static void bewaar(List<Meting> metingen) throws IOException {
        var rijen = metingen.stream()
                .map(m -> new Rij(m.name(), m.ours(), m.peer(), m.unit(), m.ratio(), m.bound(), m.holds()))
                .toList();
        var bestand = Path.of(System.getProperty("eenplan.bench.uitvoer", "target/bench.json"))
                .toAbsolutePath();
        Files.createDirectories(bestand.getParent());
        Files.writeString(
                bestand,
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(rijen));
    }
}
