package nl.eenplan.backend.melding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// F8: the melding to Veilig Thuis, at once. Facts stand apart from what one thinks of them.
///
/// @param bron code of the capacity of the reporter, as `02`
/// @param aanleiding code of the occasion, as `08`
/// @param aard codes of the nature, at least one
/// @param verteldAanGezin what the family knows of this melding, or why nothing
/// @param medischeGegevens which medical data go along under Wmo 5.2.6
/// @param noodzaak why these data are necessary; required when there are any
public record MeldenGegevens(
        @Nullable String bron,
        @Nullable String aanleiding,
        List<String> aard,
        @Nullable String feiten,
        @Nullable String interpretatie,
        @Nullable String verteldAanGezin,
        @Nullable String medischeGegevens,
        @Nullable String noodzaak) {

    public MeldenGegevens {
        aard = List.copyOf(aard);
    }
}
