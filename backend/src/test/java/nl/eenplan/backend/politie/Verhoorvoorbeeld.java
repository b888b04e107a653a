package nl.eenplan.backend.politie;

import java.time.LocalDate;
import java.time.LocalDateTime;

/// A studio interview as tests record it: of Noor, on the day of scenario S1.
public final class Verhoorvoorbeeld {

    private Verhoorvoorbeeld() {}

    public static VerhoorGegevens verhoor() {
        return new VerhoorGegevens(
                LocalDateTime.of(2026, 3, 2, 10, 0),
                "brigadier Yılmaz",
                "verhoren van kwetsbare getuigen",
                LocalDate.of(2027, 1, 1),
                "AV-2026-0311",
                "studio Merewestein, kluis 4",
                "niemand",
                "Noor kan zelf vertellen wat er gebeurde.",
                true,
                null,
                null,
                null);
    }
}
