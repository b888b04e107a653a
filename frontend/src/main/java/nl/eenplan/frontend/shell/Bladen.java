package nl.eenplan.frontend.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Reads what a list on screen asks for in pages of at most 200 rows, the most that a service gives at once.
public final class Bladen {

    private static final int GROOTSTE_BLAD = 200;

    private Bladen() {}

    public static <T> Stream<T> lees(int vanaf, int aantal, Blad<T> blad) {
        List<T> rijen = new ArrayList<>();
        while (rijen.size() < aantal) {
            int stap = Math.min(aantal - rijen.size(), GROOTSTE_BLAD);
            List<T> deel = blad.lees(vanaf + rijen.size(), stap);
            rijen.addAll(deel);
            if (deel.size() < stap) {
                break;
            }
        }
        return rijen.stream();
    }

    /// One page of a service.
    @FunctionalInterface
    public interface Blad<T> {
        List<T> lees(int vanaf, int aantal);
    }
}
