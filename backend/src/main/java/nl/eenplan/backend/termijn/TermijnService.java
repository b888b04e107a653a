package nl.eenplan.backend.termijn;

import java.time.Instant;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Taaksoort;

/// The term of each kind of task and the reason of it. Holds no case content and asks no permission.
public interface TermijnService {

    /// The rule that holds today for tasks of this kind.
    Termijnregel regel(Taaksoort soort);

    /// The end of the term of this task, counted from now or from the fact that its rule names.
    @NaDePoort
    Termijn bereken(GezinId gezin, Taaksoort soort);

    /// @param eind the last moment; 23:59:59 in Amsterdam when the term ends with a day
    /// @param opTijdstip whether the hour matters: shown as `vandaag 14.30`, otherwise as a date, `ma 9 mrt`
    record Termijn(Instant eind, boolean opTijdstip, Instant begin, Termijnregel regel) {}
}
