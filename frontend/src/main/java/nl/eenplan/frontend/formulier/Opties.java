package nl.eenplan.frontend.formulier;

import java.util.List;
import java.util.function.Function;

/// Choices made from whatever a service lists.
public final class Opties {

    private Opties() {}

    public static <T> List<Optie> van(List<T> lijst, Function<T, Object> waarde, Function<T, String> label) {
        return lijst.stream()
                .map(regel -> Optie.van(waarde.apply(regel), label.apply(regel)))
                .toList();
    }
}
