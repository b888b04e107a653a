package nl.eenplan.frontend.taak;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// Which form belongs to which kind of task; two forms for one kind are refused at the start.
@Component
class Taakformulieren {

    private final Map<Taaksoort, Taakformulier<?>> perSoort = new EnumMap<>(Taaksoort.class);

    Taakformulieren(List<Taakformulier<?>> formulieren) {
        for (Taakformulier<?> formulier : formulieren) {
            for (Taaksoort soort : formulier.soorten()) {
                if (perSoort.put(soort, formulier) != null) {
                    throw new IllegalStateException("Twee formulieren voor " + soort);
                }
            }
        }
    }

    Taakformulier<?> voor(Taaksoort soort) {
        Taakformulier<?> formulier = perSoort.get(soort);
        if (formulier == null) {
            throw new IllegalStateException("Geen formulier voor " + soort);
        }
        return formulier;
    }

    Set<Taaksoort> bekend() {
        return perSoort.keySet();
    }
}
