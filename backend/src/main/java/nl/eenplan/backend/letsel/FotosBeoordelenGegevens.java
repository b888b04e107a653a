package nl.eenplan.backend.letsel;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// F5c: the forensic doctor judges the photographs within 24 hours of the request (PD).
///
/// @param vraagstelling what was asked
/// @param zaaknummer number under which the examining party knows the case; no name, no birth date
/// @param bevindingen what the photographs show
/// @param aanvullend what else must be examined, if anything; required when the quality is insufficient
public record FotosBeoordelenGegevens(
        @Nullable LocalDateTime aangevraagdOp,
        @Nullable String vraagstelling,
        @Nullable Instantie instantie,
        @Nullable String zaaknummer,
        @Nullable Fotokwaliteit kwaliteit,
        @Nullable String bevindingen,
        @Nullable String aanvullend) {}
