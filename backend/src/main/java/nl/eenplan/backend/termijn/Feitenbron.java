package nl.eenplan.backend.termijn;

import java.time.Instant;
import java.util.Optional;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;

/// Tells when a [Beginfeit] happened; the capability that keeps the fact offers one bean.
@NaDePoort
public interface Feitenbron {

    Beginfeit feit();

    /// Empty when it did not happen yet: the term then counts from now.
    Optional<Instant> moment(GezinId gezin);

    /// As [#moment], with the latest possible moment where only a period is known.
    default Optional<Periode> periode(GezinId gezin) {
        return moment(gezin).map(van -> new Periode(van, null));
    }

    /// When it happened to this child; a source that keeps nothing per child answers for the gezin.
    default Optional<Instant> moment(GezinId gezin, PersoonId kind) {
        return moment(gezin);
    }

    /// As [#moment(GezinId, PersoonId)], with the latest possible moment where only a period is known.
    default Optional<Periode> periode(GezinId gezin, PersoonId kind) {
        return moment(gezin, kind).map(van -> new Periode(van, null));
    }

    /// Whether it was asked of this child itself in its running walk. Then no other source is heard, also when nobody
    /// knew the answer.
    default boolean isVastgelegd(GezinId gezin, PersoonId kind) {
        return false;
    }

    /// @param van the earliest moment
    /// @param tot the latest, null when it is one moment
    record Periode(Instant van, @Nullable Instant tot) {

        public Instant uiterlijk() {
            return tot == null ? van : tot;
        }
    }
}
