package nl.eenplan.backend.herstelplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// M12: handed over in a talk with the family, accepted by a named person.
public record Overdrachtgegevens(
        @Nullable LocalDate op,
        String aanOrganisatie,
        String aanvaardDoor,
        @Nullable Boolean isAanvaard,
        @Nullable Boolean wasGezinErbij,
        String afspraken) {}
