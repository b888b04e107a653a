package nl.eenplan.processes.engine;

import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;

/// A task closed after its term.
record TeLaatGesloten(GezinId gezin, @Nullable PersoonId kind, Taaksoort soort) {}
