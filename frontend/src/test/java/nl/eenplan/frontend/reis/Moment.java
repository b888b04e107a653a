package nl.eenplan.frontend.reis;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// A moment as people type it.
///
/// @param datum as `02-03-2026`
/// @param tijd as `10:15`
record Moment(String datum, String tijd) {

    private static final DateTimeFormatter VORM = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm");

    long millis() {
        return LocalDateTime.parse(datum + " " + tijd, VORM)
                .atZone(ZoneId.of("Europe/Amsterdam"))
                .toInstant()
                .toEpochMilli();
    }
}
