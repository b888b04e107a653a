package nl.eenplan.backend.inzage;

import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.GezinId;

/// For whoever closes a case.
@NaDePoort
public interface Inzageafsluiting {

    /// Open requests in the gezin fall away, and so do their tasks.
    void laatVervallen(GezinId gezin);
}
