package nl.eenplan.backend.melding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Notice to the data subjects within 4 weeks after recording, 2 weeks more each time when motivated (Wmo 5.3.1).
///
/// @param isGegeven whether they were told
/// @param aanWie who was told
/// @param redenUitstel required when not told
/// @param uitgesteldTot at most 2 weeks after the statutory date; required when not told
/// @param isVolgordeGevolgd whether what the actieoverleg put before this was done; required when it did and they were
///     told
/// @param redenEerder required when it was not
public record KennisgevingOudersGegevens(
        @Nullable Boolean isGegeven,
        @Nullable LocalDate gegevenOp,
        @Nullable Wijze wijze,
        @Nullable String aanWie,
        @Nullable String redenUitstel,
        @Nullable LocalDate uitgesteldTot,
        @Nullable Boolean isVolgordeGevolgd,
        @Nullable String redenEerder) {}
