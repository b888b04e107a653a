package nl.eenplan.backend.politie;

import org.jspecify.annotations.Nullable;

/// Why a planned interview is called off; 10 to 4000 characters.
public record Afzegging(@Nullable String reden) {}
