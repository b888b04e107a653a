package nl.eenplan.backend.melding;

import java.time.Instant;
import java.util.List;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;

/// What is known of one melding, as whoever may read compartment MELDING sees it.
///
/// @param stuk the key of the piece, as [nl.eenplan.backend.toegang.Stukbron.Stuk#sleutel]
/// @param nummer receipt number as `VT-2026-00001`, null until sent
/// @param medischeGegevens null for whoever may not read compartment MEDISCH
public record Meldingbeeld(
        String stuk,
        PersoonId kind,
        String kindNaam,
        boolean isAcuut,
        @Nullable String nummer,
        @Nullable Instant verstuurdOp,
        String melder,
        Code bron,
        Code aanleiding,
        List<Code> aard,
        String feiten,
        String interpretatie,
        String verteldAanGezin,
        @Nullable String medischeGegevens,
        @Nullable String noodzaak) {}
