package nl.eenplan.backend.gezin;

import java.time.LocalDate;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;

/// In the running transaction the death of a child was recorded, perhaps once more; its row is locked.
///
/// @param isInStap whether a step of the stroomschema recorded it, which goes on to the NODO itself
public record KindOverleden(GezinId gezin, PersoonId kind, LocalDate dag, boolean isInStap) {}
