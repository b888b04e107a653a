package nl.eenplan.backend.toegang;

import nl.eenplan.backend.transactie.Transactiegeheugen;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Rol;
import org.springframework.stereotype.Component;

/// Involvements of persons that the running transaction has seen to hold without end, so that it need not make them.
@Component
class Vastgesteld {

    private final Transactiegeheugen<Band, Boolean> banden = new Transactiegeheugen<>();

    void onthoud(GezinId gezin, MedewerkerId medewerker, Rol rol) {
        banden.onthoud(new Band(gezin, medewerker, rol), true);
    }

    boolean is(GezinId gezin, MedewerkerId medewerker, Rol rol) {
        return banden.vind(new Band(gezin, medewerker, rol)).isPresent();
    }

    /// An involvement has ended: ask again.
    void vergeet() {
        banden.vergeet();
    }

    private record Band(GezinId gezin, MedewerkerId medewerker, Rol rol) {}
}
