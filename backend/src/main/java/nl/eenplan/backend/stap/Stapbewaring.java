package nl.eenplan.backend.stap;

import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// For a capability whose form asks what every step asks and something of its own beside it; it passes the gate itself.
@Component
@NaDePoort
public class Stapbewaring {

    private final Stappen stappen;

    Stapbewaring(Stappen stappen) {
        this.stappen = stappen;
    }

    public Stapsoort soort(Taaksoort soort) {
        return Stapkennis.van(soort).stapsoort();
    }

    public void controleer(Taaksoort soort, StapGegevens gegevens, Invoer invoer) {
        Stapcontrole.controleer(gegevens, Stapkennis.van(soort), invoer);
    }

    public Uitkomst bewaar(Herkomst herkomst, Taaksoort soort, StapGegevens gegevens) {
        stappen.save(new Vastgelegdestap(herkomst, soort, gegevens));
        return Uitkomst.van(Stapkennis.van(soort).zin(gegevens));
    }
}
