package nl.eenplan.backend.letsel;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;

/// The Letsel tab for one child. Each part is null or empty when it does not exist or lies in a compartment
/// the user may not read; [#isMedischAfgeschermd] tells which.
///
/// @param conclusies the newest of each examination, the last examination first
public record Letseloverzicht(
        PersoonId kind,
        String naam,
        @Nullable Letseldossier medisch,
        List<Eindconclusie> conclusies,
        boolean isMedischAfgeschermd,
        boolean isConclusieAfgeschermd) {

    /// Of the last examination that was interpreted.
    public @Nullable Eindconclusie conclusie() {
        return conclusies.isEmpty() ? null : conclusies.getFirst();
    }

    /// The letselduiding without its detail; compartment LETSELDUIDING.
    ///
    /// @param stuk the key of the piece
    /// @param waarschijnlijkheid in words
    public record Eindconclusie(
            UUID id,
            String stuk,
            Instant onderzochtOp,
            int versie,
            Conclusie conclusie,
            @Nullable String waarschijnlijkheid,
            Duidingstand stand,
            Instant op) {}
}
