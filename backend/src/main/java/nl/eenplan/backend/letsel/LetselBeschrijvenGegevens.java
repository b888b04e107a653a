package nl.eenplan.backend.letsel;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import nl.eenplan.backend.letsel.kaart.Kaartplek;
import nl.eenplan.backend.letsel.kaart.Lichaamsdeel;
import nl.eenplan.backend.letsel.kaart.Zijde;
import org.jspecify.annotations.Nullable;

/// F2 and G2: history and examination from top to toe, in the same contact. Ask nothing suggestive, do not date by
/// colour, use no forensic light (W3).
///
/// @param onderzochtOp when the examination was done
/// @param isTopTeen whether the whole body was seen
/// @param redenGeenTopTeen required when not
/// @param mobiliteit not asked of an unborn child
/// @param stollingToelichting what was asked or measured; required when clotting is abnormal
/// @param letsels may be empty, as with neglect; then [#signalen] is required
/// @param signalen what else gave the suspicion
/// @param isUitgesloten G2: inflicted injury, sexual abuse and neglect are excluded
/// @param onderbouwing reasoning of G2, required when excluded
public record LetselBeschrijvenGegevens(
        @Nullable LocalDateTime onderzochtOp,
        @Nullable String anamnese,
        @Nullable Boolean isTopTeen,
        @Nullable String redenGeenTopTeen,
        @Nullable Mobiliteit mobiliteit,
        @Nullable Stolling stolling,
        @Nullable String stollingToelichting,
        List<LetselGegevens> letsels,
        @Nullable String signalen,
        @Nullable Boolean isUitgesloten,
        @Nullable String onderbouwing) {

    public LetselBeschrijvenGegevens {
        letsels = List.copyOf(letsels);
    }

    /// One injury.
    ///
    /// @param lengte in [#eenheid]
    /// @param breedte in [#eenheid], or null for a line
    /// @param kleur as seen; never a date
    /// @param patroonToelichting required when there is a pattern
    /// @param verklaring the cause that was claimed, or "geen verklaring"
    /// @param verklaardDoor who claimed it
    /// @param meetwijze only with a size
    /// @param plek on the body map, null when it was described in words only
    /// @param past "Past dit letsel bij de verklaring en bij wat dit kind al kan?"
    public record LetselGegevens(
            @Nullable Lichaamsdeel plaats,
            @Nullable Zijde zijde,
            @Nullable Letselsoort soort,
            @Nullable BigDecimal lengte,
            @Nullable BigDecimal breedte,
            @Nullable Maateenheid eenheid,
            @Nullable String vorm,
            @Nullable Patroon patroon,
            @Nullable String patroonToelichting,
            @Nullable String kleur,
            @Nullable String verklaring,
            @Nullable String verklaardDoor,
            @Nullable Passend past,
            @Nullable Meetwijze meetwijze,
            @Nullable Kaartplek plek) {

        /// Findings on genitals or anus are for the words of the forensic doctor: the rest of the fields stays empty.
        boolean isAlleenInWoorden() {
            return plaats == Lichaamsdeel.GENITAAL;
        }
    }
}
