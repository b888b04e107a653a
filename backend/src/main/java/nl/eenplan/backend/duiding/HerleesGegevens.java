package nl.eenplan.backend.duiding;

import org.jspecify.annotations.Nullable;

/// F6: the requester read the version that says something else, and stays responsible (W4).
///
/// @param isGelezen said of that version
/// @param wijzigt whether it changes what he weighed
/// @param toelichting why it changes nothing, or what he does now
/// @param versie the version that was read, as [HerlezingService.Herleesvoorstel#versie]
public record HerleesGegevens(
        @Nullable Boolean isGelezen,
        @Nullable Boolean wijzigt,
        @Nullable String toelichting,
        @Nullable Integer versie) {}
