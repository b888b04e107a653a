package nl.eenplan.backend.melding;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// F9: Veilig Thuis, police, OM and RvdK agree before one acts on another's field (W22); 24 h when acute (PD).
///
/// @param betrokkenen the persons of police, OM and Raad who from now on see the case, as [Overlegpartner#medewerker]
/// @param afspraken in the order in which they will be done
public record ActieoverlegGegevens(
        @Nullable LocalDateTime gehoudenOp,
        Set<Partij> aanwezig,
        Set<UUID> betrokkenen,
        List<Afspraak> afspraken,
        @Nullable String toelichting) {

    public ActieoverlegGegevens {
        aanwezig = Set.copyOf(aanwezig);
        betrokkenen = Set.copyOf(betrokkenen);
        afspraken = List.copyOf(afspraken);
    }

    public record Afspraak(
            @Nullable Handeling handeling,
            @Nullable String wie,
            @Nullable LocalDateTime wanneer) {}

    /// Whether somebody of the police must act: he needs the case before him.
    boolean vraagtPolitie() {
        return afspraken.stream()
                .anyMatch(afspraak -> afspraak.handeling() == Handeling.STUDIOVERHOOR
                        || afspraak.handeling() == Handeling.AANHOUDING);
    }
}
