package nl.eenplan.backend.overleg;

import java.time.LocalDate;
import java.util.List;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;

/// M3: who of the family was told about the conference and how. The consents they gave stand with the family.
public record Informatiegegevens(List<Geinformeerde> personen, String vertrouwenspersoon) {

    /// @param toelichting why, when `wijze` is `NIET`
    public record Geinformeerde(
            @Nullable PersoonId persoon,
            @Nullable Wijze wijze,
            @Nullable LocalDate op,
            String toelichting) {}

    public enum Wijze {
        GESPREK,
        TELEFOON,
        BRIEF,
        NIET
    }
}
