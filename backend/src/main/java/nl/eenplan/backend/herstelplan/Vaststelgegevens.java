package nl.eenplan.backend.herstelplan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// M10: the motivated decision, who signed, and when the agreements are checked first.
public record Vaststelgegevens(
        String motivering,
        List<Handtekening> handtekeningen,
        @Nullable LocalDate eersteToezicht) {

    public record Handtekening(
            String naam,
            String hoedanigheid,
            @Nullable LocalDate op,
            @Nullable Boolean isAkkoord) {}
}
