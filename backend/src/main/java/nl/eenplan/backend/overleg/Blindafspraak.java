package nl.eenplan.backend.overleg;

import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.GezinId;

/// Whether talks with the children of a gezin are held blind; for other capabilities that talk with children.
@NaDePoort
public interface Blindafspraak {

    boolean isBlindAfgesproken(GezinId gezin);
}
