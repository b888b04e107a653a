package nl.eenplan.backend.herstelplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// MG3: to whom the case goes up, why, and what was agreed there.
public record Escalatiegegevens(
        @Nullable Naar naar, @Nullable LocalDate op, String reden, String afspraak) {

    public enum Naar {
        BESTUURDERS("de bestuurders"),
        RAAD_VOOR_DE_KINDERBESCHERMING("de Raad voor de Kinderbescherming"),
        OPENBAAR_MINISTERIE("het Openbaar Ministerie");

        private final String label;

        Naar(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
