package nl.eenplan.backend.letsel;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// F5c: the forensic doctor judges the photographs within 24 hours of the request (PD).
///
/// @param vraagstelling what was asked
/// @param zaaknummer number under which the examining party knows the case; no name, no birth date
/// @param isMetRadiologie whether X-ray or scan goes along, asked when the LECK judges; without the signatures that the
///     consents of the gezin hold, it advises anonymously on light photographs only (W4)
/// @param bevindingen what the photographs show
/// @param anogenitaal findings on genitals or anus, in words only; they are never drawn
/// @param isAnogenitaal whether the doctor chose to record them where nothing pointed at it before
/// @param aanvullend what else must be examined, if anything; required when the quality is insufficient
public record FotosBeoordelenGegevens(
        @Nullable LocalDateTime aangevraagdOp,
        @Nullable String vraagstelling,
        @Nullable Instantie instantie,
        @Nullable String zaaknummer,
        @Nullable Boolean isMetRadiologie,
        @Nullable Fotokwaliteit kwaliteit,
        @Nullable String bevindingen,
        @Nullable String aanvullend,
        @Nullable String anogenitaal,
        @Nullable Boolean isAnogenitaal) {}
