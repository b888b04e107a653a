package nl.eenplan.backend.gezin;

import nl.eenplan.processes.api.GezinId;

/// In the running transaction a gezin came into another phase.
public record Faseverloop(GezinId gezin, Fase fase) {}
