package nl.eenplan.backend.gezin;

import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.GezinId;

/// What the work of other capabilities changes in a gezin. Asks no permission: the caller has passed the gate.
@NaDePoort
public interface Gezinsverloop {

    /// The gezin reaches another phase; the same phase again changes nothing.
    void naar(GezinId gezin, Fase fase);

    /// A new safety score, 0 (unsafe) to 10 (safe), given at triage, in a conference or in a progress talk.
    void geefVeiligheidsscore(GezinId gezin, int score);
}
