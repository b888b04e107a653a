package nl.eenplan.processes.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.eenplan.processes.api.delen.Deelregel;
import nl.eenplan.processes.api.delen.Deelvraag;
import nl.eenplan.processes.api.delen.Omstandigheid;
import org.jspecify.annotations.Nullable;

/// Checks rows of the sharing rules against each other. The table is FIRST: a row that an earlier one covers whole is
/// never reached, and whoever wrote it believes in a rule that does not work.
final class Deelkeuring {

    private Deelkeuring() {}

    /// @return Dutch sentences, empty when every row can be reached and no question stays without answer
    static List<String> bezwaren(List<Deelregel> regels) {
        var bezwaren = new ArrayList<String>();
        for (var nummer = 0; nummer < regels.size(); nummer++) {
            var regel = regels.get(nummer);
            if (!isBereikbaar(regel, regels.subList(0, nummer))) {
                bezwaren.add("Regel " + regel.besluit().regel()
                        + " wordt nooit bereikt: regels erboven gelden altijd eerder. Zet haar hoger of schrap haar.");
            }
        }
        regels.stream()
                .map(regel -> regel.besluit().regel())
                .filter(naam -> regels.stream()
                                .filter(ander -> ander.besluit().regel().equals(naam))
                                .count()
                        > 1)
                .distinct()
                .forEach(naam -> bezwaren.add(
                        "Regel " + naam + " staat er meer dan één keer. Geef elke regel een eigen nummer."));
        return List.copyOf(bezwaren);
    }

    /// With just what the row asks, on a day on which it holds, is there a question that no earlier row takes?
    private static boolean isBereikbaar(Deelregel regel, List<Deelregel> eerder) {
        return vragen(regel).anyMatch(vraag -> eerder.stream().noneMatch(ander -> geldt(ander, vraag)));
    }

    private static Stream<Deelvraag> vragen(Deelregel regel) {
        return dagen(regel)
                .flatMap(dag -> regel.van().stream()
                        .flatMap(van -> regel.naar().stream()
                                .flatMap(naar -> regel.soort().stream()
                                        .map(soort -> new Deelvraag(van, naar, soort, regel.vereist(), dag)))));
    }

    private static Stream<LocalDate> dagen(Deelregel regel) {
        var vanaf = regel.vanaf() == null ? LocalDate.EPOCH : regel.vanaf();
        var tot = regel.tot() == null ? LocalDate.EPOCH.plusYears(200) : regel.tot();
        return Stream.of(vanaf, tot.minusDays(1));
    }

    static boolean geldt(Deelregel regel, Deelvraag vraag) {
        return regel.van().contains(vraag.van())
                && regel.naar().contains(vraag.naar())
                && regel.soort().contains(vraag.soort())
                && houdt(regel.vereist(), vraag.omstandigheden())
                && isOp(vraag.op(), regel.vanaf(), regel.tot());
    }

    private static boolean houdt(Set<Omstandigheid> vereist, Set<Omstandigheid> geldend) {
        return geldend.containsAll(vereist);
    }

    private static boolean isOp(LocalDate dag, @Nullable LocalDate vanaf, @Nullable LocalDate tot) {
        return (vanaf == null || !dag.isBefore(vanaf)) && (tot == null || dag.isBefore(tot));
    }
}
