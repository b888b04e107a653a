package nl.eenplan.processes.spi;

import java.time.Instant;
import nl.eenplan.processes.api.GezinId;

/// What the herstelplan process asks of the plan. Each call is one transition of `domain.md` §4.
public interface Planregie {

    /// Creates the plan in `CONCEPT` when the gezin has no active one.
    void begin(GezinId gezin);

    void naarUitvoering(GezinId gezin);

    void naarStabiel(GezinId gezin);

    void naarMonitoring(GezinId gezin);

    void sluitAf(GezinId gezin);

    void schortOp(GezinId gezin);

    void draagOver(GezinId gezin);

    void laatVervallen(GezinId gezin);

    /// When the next check of the agreements on toezicht is due.
    Instant volgendToezicht(GezinId gezin);

    /// When the next progress talk is due: every 6 weeks (M11, PD).
    Instant volgendeVoortgang(GezinId gezin);

    /// When monitor contact 1, 2 or 3 is due: 3, 12 and 18 months after handover (`domain.md` §6, ONF).
    Instant monitormoment(GezinId gezin, int nummer);
}
