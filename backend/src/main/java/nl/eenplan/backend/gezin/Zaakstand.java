package nl.eenplan.backend.gezin;

import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.GezinId;

/// Whether a case is closed, for whoever is about to add to it: the treating doctor keeps his own record after the case
/// was closed, but a suspicion comes in by a signal, which opens the case again.
///
/// Asks no permission: the caller has passed the gate.
@NaDePoort
public interface Zaakstand {

    /// What to say to whoever added to a closed case.
    String GESLOTEN = "Deze zaak is intussen gesloten. Er is niets bewaard. Is er iets nieuws met het kind, leg dan een"
            + " nieuw signaal vast: dat opent de zaak weer.";

    /// Holds for the rest of the transaction: whoever closes the case meanwhile waits.
    boolean isGesloten(GezinId gezin);
}
