package nl.eenplan.backend.overleg;

import nl.eenplan.processes.api.GezinId;

/// Reads the conferences of a gezin.
public interface OverlegService {

    Overlegbeeld overleg(GezinId gezin);
}
