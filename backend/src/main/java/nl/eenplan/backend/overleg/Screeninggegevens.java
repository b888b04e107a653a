package nl.eenplan.backend.overleg;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// M2: the application, the two criteria of W25 and their supporting features, and the decision.
///
/// @param isAcuut acute: crisis partners first (W26), the conference within 48 hours
/// @param motivering required for `ADVIES` and `TERUG`, and for a decision against the advice of the table
/// @param benodigd the disciplines without which the table cannot sit
public record Screeninggegevens(
        String aanmelder,
        String aanleiding,
        @Nullable Boolean isStructureelOnveilig,
        String toelichtingStructureel,
        @Nullable Boolean isHerhaald,
        String toelichtingHerhaald,
        boolean heeftLangeVoorgeschiedenis,
        boolean heeftEscalatierisico,
        boolean heeftMeerdereLeefgebieden,
        boolean isAcuut,
        Set<Discipline> benodigd,
        @Nullable Screeningsbesluit besluit,
        String motivering) {

    public int aantalKenmerken() {
        return (heeftLangeVoorgeschiedenis ? 1 : 0)
                + (heeftEscalatierisico ? 1 : 0)
                + (heeftMeerdereLeefgebieden ? 1 : 0);
    }
}
