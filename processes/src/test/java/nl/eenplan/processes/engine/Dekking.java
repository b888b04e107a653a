package nl.eenplan.processes.engine;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/// Counts what the test run passed and says what it left out.
final class Dekking {

    private static final Set<String> REGELS = new ConcurrentSkipListSet<>();

    private Dekking() {}

    static void regel(String tafel, String regel) {
        REGELS.add(tafel + "/" + regel);
    }

    static Set<String> geraakteRegels() {
        return Set.copyOf(REGELS);
    }

    static Set<String> gemist(Collection<String> verwacht, Collection<String> gepasseerd) {
        var gemist = new TreeSet<>(verwacht);
        gemist.removeAll(gepasseerd);
        return gemist;
    }
}
