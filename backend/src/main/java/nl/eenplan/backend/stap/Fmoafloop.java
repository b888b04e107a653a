package nl.eenplan.backend.stap;

import java.util.List;
import java.util.Objects;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;

/// What became of an order for a forensic examination (G4a), for whoever reads the order.
final class Fmoafloop {

    private Fmoafloop() {}

    /// Null for every other step, and as long as nothing was recorded of the examination.
    ///
    /// @param alle the steps of the gezin, oldest first
    static @Nullable Fmoverloop van(Vastgelegdestap besluit, List<Vastgelegdestap> alle) {
        if (!Boolean.TRUE.equals(besluit.isFmoNodig())) {
            return null;
        }
        return alle.stream()
                .skip(alle.indexOf(besluit) + 1L)
                .filter(stap -> Objects.equals(stap.betreft(), besluit.betreft()))
                .takeWhile(stap -> stap.soort() != Taaksoort.FMO_BESLUIT)
                .filter(stap -> stap.soort() == Taaksoort.FMO_UITVOEREN)
                .map(stap -> Fmoverloop.alleen(stap.fmoUitkomst()))
                .findFirst()
                .orElse(null);
    }
}
