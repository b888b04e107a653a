package nl.eenplan.backend.regie;

import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.werkvoorraad.Achterwacht;
import nl.eenplan.backend.werkvoorraad.Taakadres;
import nl.eenplan.processes.api.Opschaling;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Taakstand;
import org.springframework.stereotype.Component;

/// A term that passed lies with the [Achterwacht] of the late step.
@Component
class Opschalingsadres implements Taakadres {

    private final Opschaling opschaling;
    private final Achterwacht achterwacht;

    Opschalingsadres(Opschaling opschaling, Achterwacht achterwacht) {
        this.opschaling = opschaling;
        this.achterwacht = achterwacht;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.OPSCHALEN);
    }

    @Override
    public Optional<Adres> adres(Taakstand taak) {
        return opschaling.teLaat(taak.taak()).flatMap(teLaat -> achterwacht.bij(taak.gezin(), taak.kind(), teLaat));
    }
}
