package nl.eenplan.backend.toestemming;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// What the law leaves open (PD).
///
/// @param hoogstens how long a consent counts at most; asked again after that
/// @param eindigtBijLeeftijdsgrens whether what parents said ends on the birthday from which the child must speak
@Component
record Toestemminginstellingen(
        @Value("${eenplan.toestemming.hoogstens:P1Y}") Period hoogstens,

        @Value("${eenplan.toestemming.eindigt-bij-leeftijdsgrens:true}")
        boolean eindigtBijLeeftijdsgrens) {

    static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    LocalDate laatsteDag(LocalDate op) {
        return op.plus(hoogstens).minusDays(1);
    }
}
