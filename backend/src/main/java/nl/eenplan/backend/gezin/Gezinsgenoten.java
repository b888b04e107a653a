package nl.eenplan.backend.gezin;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;

/// Everybody of a gezin with what the law asks before somebody may decide: age, gezag, whether he still lives.
///
/// Asks no permission: the caller has passed the gate.
@NaDePoort
public interface Gezinsgenoten {

    /// Children first, oldest first, then the adults by name.
    List<Genoot> van(GezinId gezin);

    /// @param geboortedatum null when unknown or not born
    /// @param gezag of a child: what is known of each adult; whoever is not in it is unknown
    record Genoot(
            PersoonId id,
            String naam,
            Gezinsrol rol,
            @Nullable LocalDate geboortedatum,
            boolean isOngeboren,
            @Nullable LocalDate overledenOp,
            Map<PersoonId, Gezag> gezag) {

        public boolean isKind() {
            return rol == Gezinsrol.KIND;
        }

        public boolean leefdeOp(LocalDate dag) {
            return overledenOp == null || !overledenOp.isBefore(dag);
        }
    }
}
