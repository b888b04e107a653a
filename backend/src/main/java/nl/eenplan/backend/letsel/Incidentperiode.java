package nl.eenplan.backend.letsel;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When the incident was, as far as anybody knows, and whether that lies within seven days (`domain.md` §2 G3).
///
/// @param van the earliest moment, or the moment itself; null when nobody knows
/// @param tot the latest moment, null when it is one moment
record Incidentperiode(@Nullable Instant van, @Nullable Instant tot) {

    private static final Duration ZEVEN_DAGEN = Duration.ofDays(7);

    /// `BINNEN`, `DEELS` when only the latest moment lies within seven days, `VOORBIJ` or `ONBEKEND`.
    String ligging(Instant nu) {
        if (van == null) {
            return "ONBEKEND";
        }
        if (isBinnen(van, nu)) {
            return "BINNEN";
        }
        return tot != null && isBinnen(tot, nu) ? "DEELS" : "VOORBIJ";
    }

    /// From where the terms of the incident count: its earliest moment, which makes haste. When that lay out of the
    /// seven days at the moment of recording and the latest did not, the latest: it is the reason why the child is
    /// examined at all. Whether help is over never follows from this: that counts from the latest moment.
    @Nullable
    Instant telpunt(Instant vastgelegd) {
        return ligging(vastgelegd).equals("DEELS") ? tot : van;
    }

    private static boolean isBinnen(Instant moment, Instant nu) {
        return Duration.between(moment, nu).compareTo(ZEVEN_DAGEN) <= 0;
    }
}
