package nl.eenplan.backend.toegang;

import nl.eenplan.processes.api.GezinId;

/// In the running transaction something of this gezin changes or somebody becomes involved; what consent opens is
/// decided again before the commit.
public record InhoudGewijzigd(GezinId gezin) {}
