package nl.eenplan.backend.werkvoorraad;

import java.util.Optional;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.TaakId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who has a step in hand or did it, for whoever must tell him of something that touches it. Asks no permission: the
/// caller has passed the gate.
@Component
@NaDePoort
public class Taakhouders {

    private final Taakrijen rijen;

    Taakhouders(Taakrijen rijen) {
        this.rijen = rijen;
    }

    /// Empty for a task that lies in a pool or lapsed.
    @Transactional(readOnly = true)
    public Optional<MedewerkerId> van(TaakId taak) {
        return rijen.vind(taak)
                .flatMap(rij -> rij.isOpen() ? Bakken.persoon(rij.bak()) : Optional.ofNullable(rij.afgerondDoor()));
    }
}
