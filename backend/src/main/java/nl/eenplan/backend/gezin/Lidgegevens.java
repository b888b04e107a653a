package nl.eenplan.backend.gezin;

import java.time.LocalDate;
import java.util.List;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;

/// What may be filled in about a member of the gezin. Text that is not known is empty.
///
/// @param bsn nine digits, empty, `000000000` (unknown) or, for an unborn child, `999999999`
/// @param gezag for a child: who has gezag over it
public record Lidgegevens(
        String naam,
        @Nullable LocalDate geboortedatum,
        @Nullable LocalDate verwachtOp,
        String bsn,
        Geslacht geslacht,
        Gezinsrol rol,
        @Nullable LocalDate overledenOp,
        List<Gezagsregel> gezag) {

    public record Gezagsregel(PersoonId volwassene, Gezag gezag) {}
}
