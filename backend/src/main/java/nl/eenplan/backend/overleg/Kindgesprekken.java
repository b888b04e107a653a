package nl.eenplan.backend.overleg;

import java.time.LocalDate;
import java.util.Map;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;

/// What the children said before the conference (M6), for the plan that follows.
///
/// Asks no permission: the caller has passed the gate.
@NaDePoort
public interface Kindgesprekken {

    /// The last talk with each child that has one.
    Map<PersoonId, Gesprek> vanGezin(GezinId gezin);

    /// @param redenNietGehoord filled in when the child was not heard
    record Gesprek(String eigenWoorden, String gehoordDoor, LocalDate op, String redenNietGehoord) {}
}
