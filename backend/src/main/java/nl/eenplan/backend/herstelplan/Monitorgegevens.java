package nl.eenplan.backend.herstelplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Monitor contact 3, 12 or 18 months after handover (`domain.md` §6).
///
/// @param isVeilig false asks for a new melding, which this form does not make
public record Monitorgegevens(
        @Nullable LocalDate op,
        String metWie,
        @Nullable Boolean isKindGesproken,
        @Nullable Boolean isVeilig,
        @Nullable Integer veiligheidscijfer,
        String bevinding) {}
