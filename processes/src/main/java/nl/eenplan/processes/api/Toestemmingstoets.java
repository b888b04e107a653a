package nl.eenplan.processes.api;

/// Asks a jurist whether what a suspected parent signed may count (`domain.md` §5, PD).
public interface Toestemmingstoets {

    /// @param over whose data the consent is about
    void begin(GezinId gezin, PersoonId over);

    /// Whether the question about this person is open.
    boolean loopt(GezinId gezin, PersoonId over);
}
