package nl.eenplan.backend.melding;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// F9: Veilig Thuis, police, OM and RvdK agree before one acts on another's field (W22); 24 h when acute (PD).
///
/// @param afspraken in the order in which they will be done
public record ActieoverlegGegevens(
        @Nullable LocalDateTime gehoudenOp,
        Set<Partij> aanwezig,
        List<Afspraak> afspraken,
        @Nullable String toelichting) {

    public ActieoverlegGegevens {
        aanwezig = Set.copyOf(aanwezig);
        afspraken = List.copyOf(afspraken);
    }

    public record Afspraak(
            @Nullable Handeling handeling,
            @Nullable String wie,
            @Nullable LocalDateTime wanneer) {}
}
