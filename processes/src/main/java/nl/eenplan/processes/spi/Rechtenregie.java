package nl.eenplan.processes.spi;

import java.time.Instant;
import nl.eenplan.processes.api.BetrokkeneverzoekId;

/// What the way of a request of somebody of the family asks of the domain, in the transaction of the engine.
public interface Rechtenregie {

    /// The last moment to decide, counted from the day on which the request came in; later once it was extended.
    Instant termijn(BetrokkeneverzoekId verzoek);
}
