package nl.eenplan.backend.herstelplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// MG3: to whom the case goes up, why, and what was agreed there.
public record Escalatiegegevens(
        @Nullable Naar naar, @Nullable LocalDate op, String reden, String afspraak) {

    public enum Naar {
        BESTUURDERS,
        RAAD_VOOR_DE_KINDERBESCHERMING,
        OPENBAAR_MINISTERIE
    }
}
