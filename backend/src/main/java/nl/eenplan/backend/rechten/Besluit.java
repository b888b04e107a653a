package nl.eenplan.backend.rechten;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What whoever decides fills in.
///
/// @param weigergrond when refused
/// @param reden what stands in the letter; for an extension why it takes longer
/// @param isWilsbekwaam whether whoever it is about can judge his interests
/// @param isIngestemd whether he agrees that his representative does this
/// @param isTegenBelang whether his interest opposes what his representative asks
/// @param stuk for a correction the piece it is about
/// @param correctie what is right, beside the piece
/// @param lakwoorden names and words that must not be in the copy, by comma or line
/// @param stand as it was shown; refused when something came since
/// @param isDoorVrager when taken back: whether whoever asked did so himself; nobody else can
/// @param ingetrokkenOp when taken back: the day on which he said so
/// @param ingetrokkenLangs when taken back: how he let it be known
public record Besluit(
        @Nullable Uitkomst uitkomst,
        @Nullable Weigergrond weigergrond,
        String reden,
        @Nullable Boolean isWilsbekwaam,
        @Nullable Boolean isIngestemd,
        @Nullable Boolean isTegenBelang,
        @Nullable String stuk,
        String correctie,
        List<Stukoordeel> stukken,
        String lakwoorden,
        String stand,
        @Nullable Boolean isDoorVrager,
        @Nullable LocalDate ingetrokkenOp,
        Intrekking.@Nullable Weg ingetrokkenLangs) {

    public enum Uitkomst {
        TOEGEKEND,
        GEWEIGERD,
        VERLENGD,
        /// Whoever asked took it back: nothing is decided any more.
        INGETROKKEN
    }

    /// @param stuk as [nl.eenplan.backend.toegang.Stukbron.Stuk#sleutel]
    /// @param grond null gives the piece
    /// @param reden why it is given all the same when the rules propose to withhold it
    public record Stukoordeel(
            String stuk, @Nullable Keuze keuze, @Nullable Achterhoudgrond grond, String reden) {}

    public enum Keuze {
        VERSTREKKEN,
        ACHTERHOUDEN
    }
}
