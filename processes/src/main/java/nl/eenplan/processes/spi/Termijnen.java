package nl.eenplan.processes.spi;

import java.time.Instant;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;

/// The term of each task (`domain.md` §2, §3, §6), counted as the Algemene termijnenwet says.
public interface Termijnen {

    /// The moment at which this task must be done, counted from now or from the fact that the rule names.
    ///
    /// @param kind the child it is about, whose own incident counts; null when it is about the gezin
    Instant termijn(GezinId gezin, @Nullable PersoonId kind, Taaksoort soort);

    /// The moment at which the 7 days for forensic examination of this child end (`domain.md` §2 F5a).
    ///
    /// Counted from the incident; from its earliest moment when only a range is known; from the signal when nothing
    /// is known. May lie in the past.
    Instant einde7DagenNaIncident(GezinId gezin, PersoonId kind);

    /// The moment at which the 72 hours for HIV-PEP and emergency contraception end, counted likewise.
    Instant einde72UurNaIncident(GezinId gezin, PersoonId kind);
}
