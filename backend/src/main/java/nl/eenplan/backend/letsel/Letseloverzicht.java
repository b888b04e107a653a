package nl.eenplan.backend.letsel;

import java.time.Instant;
import java.util.UUID;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;

/// The Letsel tab for one child. Each part is null when it does not exist or lies in a compartment the user may not
/// read; [#isMedischAfgeschermd] tells which.
public record Letseloverzicht(
        PersoonId kind,
        String naam,
        @Nullable Letseldossier medisch,
        @Nullable Eindconclusie conclusie,
        boolean isMedischAfgeschermd,
        boolean isConclusieAfgeschermd) {

    /// The letselduiding without its detail; compartment LETSELDUIDING.
    ///
    /// @param stuk the key of the piece
    /// @param waarschijnlijkheid in words
    public record Eindconclusie(
            UUID id,
            String stuk,
            int versie,
            Conclusie conclusie,
            @Nullable String waarschijnlijkheid,
            Duidingstand stand,
            Instant op) {}
}
