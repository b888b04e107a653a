package nl.eenplan.backend.gezin;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// An age in the words of a doctor: weeks for a newborn, months until two years, then years.
final class Leeftijd {

    private static final DateTimeFormatter DATUM =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

    private Leeftijd() {}

    static @Nullable String tekst(@Nullable LocalDate geboren, @Nullable LocalDate verwacht, LocalDate op) {
        if (verwacht != null) {
            return "ongeboren, verwacht op " + DATUM.format(verwacht);
        }
        if (geboren == null) {
            return null;
        }
        var leeftijd = Period.between(geboren, op);
        if (leeftijd.toTotalMonths() < 3) {
            long weken = ChronoUnit.WEEKS.between(geboren, op);
            return weken == 1 ? "1 week" : weken + " weken";
        }
        return leeftijd.getYears() < 2 ? leeftijd.toTotalMonths() + " maanden" : leeftijd.getYears() + " jaar";
    }
}
