package nl.eenplan.frontend.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Dates and times as the Dutch write them: "2 mrt 2026", "ma 9 mrt", "14.30".
public final class Datumtekst {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter DAG = vorm("d MMM yyyy");
    private static final DateTimeFormatter WEEKDAG = vorm("EEE d MMM");
    private static final DateTimeFormatter WEEKDAG_MET_JAAR = vorm("EEE d MMM yyyy");
    private static final DateTimeFormatter VOLLEDIGE_DAG = vorm("EEEE d MMMM yyyy");
    private static final DateTimeFormatter TIJD = vorm("HH.mm");

    private Datumtekst() {}

    private static DateTimeFormatter vorm(String patroon) {
        return DateTimeFormatter.ofPattern(patroon, Locale.of("nl", "NL"));
    }

    public static ZonedDateTime hier(Instant moment) {
        return moment.atZone(ZONE);
    }

    public static String dag(LocalDate datum) {
        return zonderPunt(DAG, datum);
    }

    public static String weekdag(LocalDate datum) {
        return zonderPunt(WEEKDAG, datum);
    }

    /// "ma 9 mrt 2026"
    public static String weekdagMetJaar(LocalDate datum) {
        return zonderPunt(WEEKDAG_MET_JAAR, datum);
    }

    public static String volledigeDag(LocalDate datum) {
        return VOLLEDIGE_DAG.format(datum);
    }

    /// "maandag 2 maart 2026 om 14.30 uur"
    public static String volledig(Instant moment) {
        return VOLLEDIGE_DAG.format(hier(moment)) + " om " + TIJD.format(hier(moment)) + " uur";
    }

    /// "ma 2 mrt 14.30"
    public static String moment(Instant moment) {
        return weekdag(hier(moment).toLocalDate()) + " " + TIJD.format(hier(moment));
    }

    /// One moment, or between the two where only a period is known.
    public static String periode(Instant van, @Nullable Instant tot) {
        return tot == null ? moment(van) : "tussen " + moment(van) + " en " + moment(tot);
    }

    public static String tijd(ZonedDateTime moment) {
        return TIJD.format(moment);
    }

    private static String zonderPunt(DateTimeFormatter vorm, TemporalAccessor datum) {
        return vorm.format(datum).replace(".", "");
    }
}
