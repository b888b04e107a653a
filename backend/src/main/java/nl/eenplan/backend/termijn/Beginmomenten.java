package nl.eenplan.backend.termijn;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// When the facts happened from which terms count, as far as anybody knows.
@Component
@NaDePoort
public class Beginmomenten {

    private final List<Feitenbron> bronnen;

    Beginmomenten(List<Feitenbron> bronnen) {
        this.bronnen = bronnen;
    }

    /// What happened to the child, else to the gezin; empty when it did not happen or nobody knows when.
    public Optional<Instant> van(GezinId gezin, @Nullable PersoonId kind, Beginfeit feit) {
        return Optional.ofNullable(kind)
                .flatMap(wie -> eerste(feit, bron -> bron.moment(gezin, wie)))
                .or(() -> eerste(feit, bron -> bron.moment(gezin)));
    }

    private Optional<Instant> eerste(Beginfeit feit, Function<Feitenbron, Optional<Instant>> vraag) {
        return bronnen.stream()
                .filter(bron -> bron.feit() == feit)
                .flatMap(bron -> vraag.apply(bron).stream())
                .findFirst();
    }
}
