package nl.eenplan.backend.letsel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Other photographs that a forensic doctor asked for (F5c), and what became of it; compartment MEDISCH.
///
/// @param wat what is needed, in his words
/// @param stuk the key of the answer, null as long as there is none
/// @param beantwoordOp null as long as nobody answered
/// @param redenGeenFotos why there are none; null with photographs, and as long as nobody answered
public record Fotoverzoek(
        Instant gevraagdOp,
        String gevraagdDoor,
        String wat,
        @Nullable String stuk,
        @Nullable Instant beantwoordOp,
        @Nullable String redenGeenFotos) {

    public boolean isOpen() {
        return beantwoordOp == null;
    }
}
