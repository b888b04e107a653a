package nl.eenplan.backend.duiding;

import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;

/// What was received about this child says something else now.
public record DuidingHerzien(GezinId gezin, PersoonId kind) {}
