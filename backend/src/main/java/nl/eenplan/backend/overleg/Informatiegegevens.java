package nl.eenplan.backend.overleg;

import java.time.LocalDate;
import java.util.List;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;

/// M3: who of the family was told about the conference and how, and the consents they gave (`domain.md` §5).
public record Informatiegegevens(
        List<Geinformeerde> personen, String vertrouwenspersoon, List<Toestemming> toestemmingen) {

    /// @param toelichting why, when `wijze` is `NIET`
    public record Geinformeerde(
            @Nullable PersoonId persoon,
            @Nullable Wijze wijze,
            @Nullable LocalDate op,
            String toelichting) {}

    /// @param over whose data it is about
    /// @param gever who decides: the child itself from 12 years on, its parents with gezag before
    public record Toestemming(
            @Nullable PersoonId over,
            @Nullable PersoonId gever,
            @Nullable Onderwerp onderwerp,
            @Nullable Boolean isGegeven,
            @Nullable LocalDate op) {}

    public enum Wijze {
        GESPREK,
        TELEFOON,
        BRIEF,
        NIET
    }

    public enum Onderwerp {
        MEDISCHE_GEGEVENS,
        GEGEVENS_JEUGDHULP,
        DEELNAME_SCHOOL_OF_NETWERK
    }
}
