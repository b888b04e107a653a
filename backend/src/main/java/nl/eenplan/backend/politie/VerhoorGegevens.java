package nl.eenplan.backend.politie;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// That a child was interviewed in the studio (`domain.md` §8, 003); what it said is no part of it.
///
/// @param opleiding by which the interviewer may interview children, as it stands on the certificate
/// @param certificaatTot last day of the certificate; not before the day of the interview
/// @param opname number of the recording
/// @param opnamePlaats where the recording lies
/// @param reden why this child was interviewed; 10 to 4000 characters
/// @param isBlind whether the interviewer was kept from what was known of the case
/// @param redenNietBlind required when talks with the children of this gezin are held blind and this one was not
/// @param isVolgordeGevolgd whether what the actieoverleg put before the interview was done; required when it did
/// @param redenEerder required when it was not
public record VerhoorGegevens(
        @Nullable LocalDateTime gehoudenOp,
        @Nullable String verhoorder,
        @Nullable String opleiding,
        @Nullable LocalDate certificaatTot,
        @Nullable String opname,
        @Nullable String opnamePlaats,
        @Nullable String aanwezig,
        @Nullable String reden,
        @Nullable Boolean isBlind,
        @Nullable String redenNietBlind,
        @Nullable Boolean isVolgordeGevolgd,
        @Nullable String redenEerder) {}
