package nl.eenplan.backend.stap;

import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Vraag;
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

    /// F5a; the answer says whether the process goes on to the letselduiding or to a consult (F4b).
    public Uitkomst bewaar(Herkomst herkomst, StapGegevens gegevens, Fmoverloop verloop) {
        stappen.save(new Vastgelegdestap(herkomst, gegevens, verloop));
        return new Uitkomst(
                Antwoorden.geen()
                        .met(Vraag.IS_FMO_UITGEVOERD, verloop.uitkomst().isGedaan()),
                verloop.zin(Stapkennis.FMO_UITVOEREN.zin()));
    }
}
