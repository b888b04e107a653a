package nl.eenplan.backend.stap;

import java.util.List;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.PersoonId;
import org.springframework.stereotype.Component;

/// What was recorded in the steps about one child, for other capabilities.
@Component
@NaDePoort
public class Stapregister {

    private final Stappen stappen;

    Stapregister(Stappen stappen) {
        this.stappen = stappen;
    }

    /// Of compartment MEDISCH, oldest first, without the name of the child.
    public List<Stapbeeld> medisch(PersoonId kind) {
        return stappen.vanKind(kind.waarde()).stream()
                .filter(stap -> stap.compartiment() == Compartiment.MEDISCH)
                .map(stap -> stap.beeld(null))
                .toList();
    }
}
