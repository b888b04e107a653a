package nl.eenplan.backend.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a document belongs to within its gezin.
///
/// @param letsel the letsel, or null when it belongs to the gezin as a whole
public record Koppeling(@Nullable UUID letsel) {

    public static Koppeling aanGezin() {
        return new Koppeling(null);
    }

    public static Koppeling aanLetsel(UUID letsel) {
        return new Koppeling(letsel);
    }
}
