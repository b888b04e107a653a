package nl.eenplan.backend.inzage;

import org.jspecify.annotations.Nullable;

/// What the second approver answers (`domain.md` §5 rule 8).
///
/// @param toelichting what the asker reads, at most 2,000 characters
public record Tweedeoordeel(@Nullable Boolean isAkkoord, String toelichting) {}
