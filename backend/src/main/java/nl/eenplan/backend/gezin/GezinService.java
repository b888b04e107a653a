package nl.eenplan.backend.gezin;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.eenplan.processes.api.GezinId;
import org.jspecify.annotations.Nullable;

/// The families in which the user is betrokken, and the signal with which one begins.
///
/// A gezin of somebody else is absent from every row, total and search result, and every call with its id answers
/// with [nl.eenplan.backend.toegang.GeenToegang].
public interface GezinService {

    /// F0, by a BEHANDELEND_ARTS only: creates or adds to the gezin, involves the doctor and starts the chain, all in
    /// one transaction. A child that stands in another gezin by its BSN is recognised, never merged nor told.
    Signaalvastlegging legSignaalVast(NieuwSignaal signaal);

    /// One page, last changed first; at most 200 rows.
    List<Gezinsregel> lijst(Gezinsfilter filter, int vanaf, int aantal);

    /// The number of rows that [#lijst] would give in all.
    long aantal(Gezinsfilter filter);

    Gezinskop kop(GezinId gezin);

    /// @param tekst part of name, number or a child's name, small typing errors allowed; empty for all
    /// @param fasen empty for all that are not closed
    record Gezinsfilter(String tekst, Set<Fase> fasen) {

        public static Gezinsfilter alles() {
            return new Gezinsfilter("", Set.of());
        }
    }

    /// @param kinderen first names in order of age
    /// @param veiligheid the latest score, null while there is none
    record Gezinsregel(
            GezinId id,
            String nummer,
            String naam,
            Fase fase,
            List<String> kinderen,
            @Nullable Integer veiligheid,
            Instant gewijzigdOp) {}
}
