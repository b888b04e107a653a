package nl.eenplan.processes.api;

import java.util.Optional;

/// Starts the way of one request of somebody of the family, beside whatever runs for the gezin. Asks nobody's
/// permission.
public interface Betrokkeneproces {

    void begin(GezinId gezin, BetrokkeneverzoekId verzoek);

    /// Which request this open task is about; empty when there is no such open task.
    Optional<BetrokkeneverzoekId> verzoek(TaakId taak);
}
