package nl.eenplan.backend.toestemming;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How one consent stands at one moment.
///
/// @param tot the first moment at which it counts no more; null unless it is [Status#GEGEVEN]
/// @param teBeoordelen statements that wait for a jurist
record Stand(Status status, @Nullable Instant tot, List<Ontbreekt> ontbreekt, List<Feit> teBeoordelen) {

    static Stand van(Status status) {
        return new Stand(status, null, List.of(), List.of());
    }
}
