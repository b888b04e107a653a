package nl.eenplan.backend.gezin;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;

/// The time line of a gezin: every capability writes to it, each reader sees his compartments only.
public interface TijdlijnService {

    /// Adds one line now, in the running transaction; who did it is the user, or the system when nobody is logged in.
    /// Asks no permission: the caller has passed the gate.
    ///
    /// @param soort code of the kind of event, as `LETSEL` or `MELDING`, at most 40 capitals and underscores
    /// @param zin one Dutch sentence without content of another compartment
    @NaDePoort
    default void noteer(GezinId gezin, Compartiment compartiment, String soort, String zin) {
        noteer(gezin, null, compartiment, soort, zin);
    }

    /// As [#noteer(GezinId, Compartiment, String, String)], about one child.
    @NaDePoort
    void noteer(GezinId gezin, @Nullable PersoonId kind, Compartiment compartiment, String soort, String zin);

    /// Newest first, at most 200.
    Tijdlijn tijdlijn(GezinId gezin, Tijdlijnfilter filter, int vanaf, int aantal);

    /// What others did since then in all families of the user, newest first; his compartments only.
    List<Verandering> veranderd(Instant sinds, int aantal);

    record Verandering(GezinId gezin, String nummer, String naam, Gebeurtenis gebeurtenis) {}

    /// @param soorten empty for all
    record Tijdlijnfilter(Set<String> soorten) {

        public static Tijdlijnfilter alles() {
            return new Tijdlijnfilter(Set.of());
        }
    }

    /// @param soorten the kinds that the user may see in this gezin, for the filter
    record Tijdlijn(List<Gebeurtenis> gebeurtenissen, List<String> soorten) {}

    /// @param kindNaam whom it is about, in a gezin with more than one child about whom there is a suspicion
    /// @param door null for the system
    record Gebeurtenis(
            Instant op,
            Compartiment compartiment,
            String soort,
            String zin,
            @Nullable String kindNaam,
            @Nullable String door) {}
}
