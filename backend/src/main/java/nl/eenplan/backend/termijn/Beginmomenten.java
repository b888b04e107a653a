package nl.eenplan.backend.termijn;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.eenplan.backend.termijn.Feitenbron.Periode;
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

    /// What happened to the child, or to the gezin where no child is named; empty when it did not happen or nobody
    /// knows
    /// when. Once a doctor recorded it of the child itself, nothing else counts.
    public Optional<Instant> van(GezinId gezin, @Nullable PersoonId kind, Beginfeit feit) {
        return kind == null
                ? eerste(bronnen(feit), bron -> bron.moment(gezin))
                : eerste(bronnen(feit, gezin, kind), bron -> bron.moment(gezin, kind));
    }

    /// As [#van], between which moments it can have been.
    Optional<Periode> periode(GezinId gezin, PersoonId kind, Beginfeit feit) {
        return eerste(bronnen(feit, gezin, kind), bron -> bron.periode(gezin, kind));
    }

    private List<Feitenbron> bronnen(Beginfeit feit) {
        return bronnen.stream().filter(bron -> bron.feit() == feit).toList();
    }

    private List<Feitenbron> bronnen(Beginfeit feit, GezinId gezin, PersoonId kind) {
        var alle = bronnen(feit);
        var eigen = alle.stream().filter(bron -> bron.isVastgelegd(gezin, kind)).toList();
        return eigen.isEmpty() ? alle : eigen;
    }

    private static <T> Optional<T> eerste(List<Feitenbron> bronnen, Function<Feitenbron, Optional<T>> vraag) {
        return bronnen.stream().flatMap(bron -> vraag.apply(bron).stream()).findFirst();
    }
}
