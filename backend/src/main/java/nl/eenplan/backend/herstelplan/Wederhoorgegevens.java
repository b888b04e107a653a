package nl.eenplan.backend.herstelplan;

import java.time.LocalDate;
import java.util.List;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;

/// M9: what parents and children said of the draft; corrections are attached, never lost.
public record Wederhoorgegevens(List<Reactie> reacties) {

    /// @param heeftGereageerd false: was asked and did not answer
    /// @param correctie what should change in his eyes, or empty
    /// @param redenNiet required when a correction was not taken over
    public record Reactie(
            @Nullable PersoonId persoon,
            @Nullable LocalDate op,
            @Nullable Boolean heeftGereageerd,
            String tekst,
            String correctie,
            boolean isVerwerkt,
            String redenNiet) {}
}
