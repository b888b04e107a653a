package nl.eenplan.backend.overleg;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// M6: the child heard by a trained person in its own words, or the documented reason why not.
///
/// @param gewicht which weight the child's view gets, and why
/// @param terugkoppeling how and when the child hears what was done with its words
public record Kindgesprekgegevens(
        @Nullable Boolean isGehoord,
        @Nullable LocalDate op,
        String gehoordDoor,
        boolean isGetraind,
        String eigenWoorden,
        String gewicht,
        String terugkoppeling,
        @Nullable RedenNietGehoord reden,
        String toelichting) {

    public enum RedenNietGehoord {
        TE_JONG,
        WIL_NIET,
        NIET_VEILIG,
        STUDIOVERHOOR_LOOPT,
        ANDERS
    }
}
