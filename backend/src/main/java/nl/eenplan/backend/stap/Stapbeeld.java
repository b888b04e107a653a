package nl.eenplan.backend.stap;

import java.time.Instant;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;

/// What was recorded in one step, to read.
///
/// @param stuk the key of the piece as [nl.eenplan.backend.toegang.Stukbron.Stuk#sleutel]
/// @param kindNaam null for a step about the gezin as a whole, and wherever the child stands under its number
/// @param gedaan null for an examination (F5a) that was not done
/// @param isFmoNodig the answer of G4a, null in every other step
/// @param isBereikt whether the one who was called answered, null in a step that does not ask it
/// @param fmo how the examination went (F5a); with the order for it (G4a) only whether it was done
public record Stapbeeld(
        String stuk,
        Taaksoort soort,
        @Nullable String kindNaam,
        Instant wanneer,
        String metWie,
        @Nullable String gedaan,
        @Nullable String afspraken,
        @Nullable String kenmerk,
        @Nullable Boolean isFmoNodig,
        @Nullable Boolean isBereikt,
        @Nullable Fmoverloop fmo,
        String door) {}
