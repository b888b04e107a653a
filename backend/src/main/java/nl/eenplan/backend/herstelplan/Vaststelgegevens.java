package nl.eenplan.backend.herstelplan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// M10: the motivated decision, who signed, and when the agreements are checked first.
///
/// @param isVastgesteld no sends the plan back to the regisseur; nobody then signs and nothing is checked
public record Vaststelgegevens(
        @Nullable Boolean isVastgesteld,
        String motivering,
        List<Handtekening> handtekeningen,
        @Nullable LocalDate eersteToezicht) {

    public record Handtekening(
            String naam,
            String hoedanigheid,
            @Nullable LocalDate op,
            @Nullable Boolean isAkkoord) {}
}
