package nl.eenplan.backend.duiding;

import org.jspecify.annotations.Nullable;

/// F6: the second reader agrees or has remarks (PD).
///
/// @param opmerkingen required with `OPMERKINGEN`
/// @param lezer name of the reader, when he has no account here
/// @param organisatie where he works, likewise
/// @param bigNummer 11 digits, of the reader
/// @param versie the version that was read, as [LezingService.Leesvoorstel#versie]
public record LeesGegevens(
        @Nullable Leesoordeel oordeel,
        @Nullable String opmerkingen,
        @Nullable String lezer,
        @Nullable String organisatie,
        @Nullable String bigNummer,
        @Nullable Integer versie) {}
