package nl.eenplan.backend.termijn;

import java.time.Instant;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;

/// The term of each kind of task and the reason of it.
public interface TermijnService {

    /// The rule that holds today for tasks of this kind; no case content, asks no permission.
    Termijnregel regel(Taaksoort soort);

    /// The rule that holds today for this case, which is another one when it is acute. Whoever may read nothing of the
    /// case gets the rule that holds for all.
    Termijnregel regel(GezinId gezin, Taaksoort soort);

    /// The end of the term of this task, counted from now or from the fact that its rule names.
    @NaDePoort
    Termijn bereken(GezinId gezin, Taaksoort soort);

    /// The same for a task about one child, whose own incident counts.
    @NaDePoort
    Termijn bereken(GezinId gezin, @Nullable PersoonId kind, Taaksoort soort);

    /// @param eind the last moment; 23:59:59 in Amsterdam when the term ends with a day
    /// @param opTijdstip whether the hour matters: shown as `vandaag 14.30`, otherwise as a date, `ma 9 mrt`
    record Termijn(Instant eind, boolean opTijdstip, Instant begin, Termijnregel regel) {}
}
