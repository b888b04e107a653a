package nl.eenplan.backend.melding;

import org.jspecify.annotations.Nullable;

/// The five questions of the afwegingskader in their order: each is asked only when the one before leaves it open
/// (`domain.md` §6, W11).
///
/// What was answered to a question that is no longer asked does not count: it is null, as a question not asked yet.
public record Afwegingsvragen(
        @Nullable Boolean isVermoeden,
        @Nullable Boolean isOnveilig,
        @Nullable Boolean kanHelpen,
        @Nullable Boolean werktMee,
        @Nullable Boolean heeftResultaat) {

    static Afwegingsvragen van(AfwegenGegevens gegevens) {
        int aantal = aantal(gegevens);
        return new Afwegingsvragen(
                gegevens.isVermoeden(),
                aantal >= 2 ? gegevens.isOnveilig() : null,
                aantal >= 3 ? gegevens.kanHelpen() : null,
                aantal >= 4 ? gegevens.werktMee() : null,
                aantal >= 5 ? gegevens.heeftResultaat() : null);
    }

    /// How many questions must be shown, 1 to 5.
    static int aantal(AfwegenGegevens gegevens) {
        if (!Boolean.TRUE.equals(gegevens.isVermoeden())) {
            return 1;
        }
        if (!Boolean.FALSE.equals(gegevens.isOnveilig())) {
            return 2;
        }
        if (!Boolean.TRUE.equals(gegevens.kanHelpen())) {
            return 3;
        }
        return Boolean.TRUE.equals(gegevens.werktMee()) ? 5 : 4;
    }

    /// The name of the question that must be answered first, null when the answers suffice for a decision.
    @Nullable
    String openVraag() {
        if (isVermoeden == null) {
            return "isVermoeden";
        }
        if (isVermoeden && isOnveilig == null) {
            return "isOnveilig";
        }
        if (Boolean.FALSE.equals(isOnveilig) && kanHelpen == null) {
            return "kanHelpen";
        }
        if (Boolean.TRUE.equals(kanHelpen) && werktMee == null) {
            return "werktMee";
        }
        return Boolean.TRUE.equals(werktMee) && heeftResultaat == null ? "heeftResultaat" : null;
    }
}
