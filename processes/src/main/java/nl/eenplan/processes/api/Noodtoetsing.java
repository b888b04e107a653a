package nl.eenplan.processes.api;

import java.util.Optional;
import java.util.UUID;

/// The review of emergency access by the privacy officer, one process for each time that it was used.
public interface Noodtoetsing {

    void begin(GezinId gezin, UUID noodtoegang);

    /// The emergency access that this open task reviews; empty when there is no such open task.
    Optional<UUID> noodtoegang(TaakId taak);
}
