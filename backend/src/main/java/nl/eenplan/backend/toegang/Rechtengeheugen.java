package nl.eenplan.backend.toegang;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.eenplan.processes.api.GezinId;
import org.jspecify.annotations.Nullable;

/// What the gate read of `betrokkenheid` and `blindering` for one person and one gezin, kept while one request looks.
///
/// Only what opens something is kept: a refusal is asked again. Whoever changes an involvement or a blinding calls
/// [#vergeet]. What another request changes meanwhile is kept out by the wall of the database, which reads anew with
/// every row. Outside a round, as in timers and processes, nothing is kept.
public final class Rechtengeheugen {

    private static final ThreadLocal<@Nullable Map<Wie, List<Inzagerecht>>> RONDE = new ThreadLocal<>();

    private Rechtengeheugen() {}

    /// Begins the round of the running thread, with nothing known.
    public static void begin() {
        RONDE.set(new HashMap<>());
    }

    /// Ends the round.
    public static void eindig() {
        RONDE.remove();
    }

    /// Somebody's involvement or blinding changes now: ask again.
    ///
    /// @return whether something was known
    public static boolean vergeet() {
        var ronde = RONDE.get();
        if (ronde == null || ronde.isEmpty()) {
            return false;
        }
        ronde.clear();
        return true;
    }

    static List<Inzagerecht> van(Gebruiker gebruiker, GezinId gezin, Supplier<List<Inzagerecht>> bron) {
        var ronde = RONDE.get();
        if (ronde == null) {
            return bron.get();
        }
        var wie = new Wie(gebruiker, gezin);
        var bekend = ronde.get(wie);
        if (bekend != null) {
            return bekend;
        }
        var gelezen = bron.get();
        if (!gelezen.isEmpty()) {
            ronde.put(wie, gelezen);
        }
        return gelezen;
    }

    private record Wie(Gebruiker gebruiker, GezinId gezin) {}
}
