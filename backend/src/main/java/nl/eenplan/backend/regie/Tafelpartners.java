package nl.eenplan.backend.regie;

import java.util.List;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;

/// Who was invited to the running conference of a gezin (M4), for the process that asks each for a contribution (M5).
///
/// The capability that keeps the conference offers the bean. Asks no permission.
@NaDePoort
public interface Tafelpartners {

    List<MedewerkerId> vanGezin(GezinId gezin);
}
