package nl.eenplan.backend.duiding;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.eenplan.backend.letsel.Duidinglezingen;
import nl.eenplan.backend.letsel.Letseldossier;
import org.springframework.stereotype.Component;

@Component
class Leesregister implements Duidinglezingen {

    private final Lezingen lezingen;

    Leesregister(Lezingen lezingen) {
        this.lezingen = lezingen;
    }

    @Override
    public Map<UUID, Letseldossier.Lezing> van(Collection<UUID> duidingen) {
        return lezingen.findByDuidingIn(duidingen).stream().collect(Collectors.toMap(Lezing::duiding, Lezing::beeld));
    }
}
