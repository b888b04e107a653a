package nl.eenplan.processes.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Puts a step whose term passed before somebody else, beside what runs; the step itself stays open, and once
/// it is done after all, nobody has to step in any more.
public interface Opschaling {

    /// @param kind the child it is about, null when it is about the gezin
    void begin(GezinId gezin, @Nullable PersoonId kind, Taaksoort teLaat);

    /// Which step is late; empty for a task that is none of this or is closed.
    Optional<Taaksoort> teLaat(TaakId taak);

    /// Nothing of this gezin is late any more, because its chain ended.
    void beeindig(GezinId gezin);
}
