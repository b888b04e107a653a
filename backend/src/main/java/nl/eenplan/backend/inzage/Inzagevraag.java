package nl.eenplan.backend.inzage;

import nl.eenplan.processes.api.delen.Omstandigheid;
import org.jspecify.annotations.Nullable;

/// What somebody writes who asks to look into a withheld part.
///
/// @param noodzaak why he cannot do his work without it, in his own words: the necessity motivation of `domain.md` §5
/// (ALLOW*), 20 to 2,000 characters
/// @param omstandigheid what he says holds besides, [Omstandigheid#ACUUT_GEVAAR] or [Omstandigheid#OTS]; counts once
/// the owner confirms it
public record Inzagevraag(
        @Nullable Doel doel, String noodzaak, @Nullable Omstandigheid omstandigheid) {

    public enum Doel {
        BEOORDELEN("veiligheid beoordelen"),
        BEHANDELEN("zorg of hulp verlenen"),
        BESCHERMEN("een kind nu beschermen"),
        ONDERZOEKEN("onderzoek volgens eigen wettelijke taak"),
        PLAN("het herstelplan maken of bijstellen");

        private final String label;

        Doel(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
