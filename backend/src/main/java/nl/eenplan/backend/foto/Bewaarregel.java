package nl.eenplan.backend.foto;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One line of the custody of a photograph.
///
/// @param aan to whom it was handed over, otherwise null
/// @param reden why, likewise
public record Bewaarregel(
        Bewaarhandeling handeling,
        String door,
        Instant op,
        @Nullable String aan,
        @Nullable String reden) {}
