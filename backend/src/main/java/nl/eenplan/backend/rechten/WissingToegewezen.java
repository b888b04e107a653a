package nl.eenplan.backend.rechten;

import nl.eenplan.processes.api.BetrokkeneverzoekId;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;

/// A request to erase was granted, in this transaction. It waits until whoever destroys files has done so and tells
/// [Wissingsregister].
///
/// @param over whose data must go
public record WissingToegewezen(GezinId gezin, BetrokkeneverzoekId verzoek, PersoonId over) {}
