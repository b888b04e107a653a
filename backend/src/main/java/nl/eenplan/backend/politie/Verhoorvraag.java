package nl.eenplan.backend.politie;

import org.jspecify.annotations.Nullable;

/// Why a child has to be interviewed once more.
///
/// @param motivering 20 to 4000 characters
public record Verhoorvraag(@Nullable String motivering) {}
