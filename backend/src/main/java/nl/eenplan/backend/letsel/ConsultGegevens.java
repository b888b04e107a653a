package nl.eenplan.backend.letsel;

import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// F4c and G4c: the vertrouwensarts advises the same day (PD) on a child he knows by number only; one criterion is
/// enough for a forensic doctor.
///
/// @param criteria the criteria of G4c that are met
/// @param afwijking why a suggested criterion is not met, required when one is left out
public record ConsultGegevens(
        @Nullable LocalDateTime overlegdOp,
        @Nullable String advies,
        Set<Criterium> criteria,
        @Nullable String afwijking) {

    public ConsultGegevens {
        criteria = Set.copyOf(criteria);
    }
}
