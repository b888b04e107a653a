package nl.eenplan.processes.spi;

import java.time.Instant;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Taaksoort;

/// The term of each task (`domain.md` §2, §3, §6), counted as the Algemene termijnenwet says.
public interface Termijnen {

    /// The moment at which this task of this gezin must be done, counted from now or from the fact that the rule names.
    Instant termijn(GezinId gezin, Taaksoort soort);

    /// The moment at which the 7 days for forensic examination after the incident end (`domain.md` §2 F5a).
    Instant einde7DagenNaIncident(GezinId gezin);
}
