package nl.eenplan.backend.overleg;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// M6: the child heard by a trained person in its own words, or the documented reason why not.
///
/// @param gewicht which weight the child's view gets, and why
/// @param terugkoppeling how and when the child hears what was done with its words
/// @param isVolgordeGevolgd whether what the actieoverleg put before the talk was done; required when it did (F9; W22)
/// @param redenEerder required when it was not
public record Kindgesprekgegevens(
        @Nullable Boolean isGehoord,
        @Nullable LocalDate op,
        String gehoordDoor,
        boolean isGetraind,
        String eigenWoorden,
        String gewicht,
        String terugkoppeling,
        @Nullable RedenNietGehoord reden,
        String toelichting,
        @Nullable Boolean isVolgordeGevolgd,
        String redenEerder) {

    public enum RedenNietGehoord {
        TE_JONG,
        WIL_NIET,
        NIET_VEILIG,
        STUDIOVERHOOR_LOOPT,
        ANDERS
    }
}
