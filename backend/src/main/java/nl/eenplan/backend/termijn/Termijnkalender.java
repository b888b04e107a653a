package nl.eenplan.backend.termijn;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Counts terms as the Algemene termijnenwet does, in Dutch time.
///
/// Article 1 moves an end on a Saturday, Sunday or holiday to the next day that is none; article 2 gives a term of
/// three days or more two working days at least; article 3 names the holidays, 5 May included, and puts Good Friday
/// beside them; article 4 excepts hours, more than 90 days, 12 weeks or 3 months, and years. A term that is not
/// counted in hours ends at 23:59:59 of its last day; the day on which it begins does not count. A term in working
/// days ends on one of its own accord.
@Component
public class Termijnkalender {

    public static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private static final LocalTime EINDE_VAN_DE_DAG = LocalTime.of(23, 59, 59);

    private final HolidayManager feestdagen =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));
    private final Map<Year, Set<LocalDate>> perJaar = new ConcurrentHashMap<>();

    public boolean isWerkdag(LocalDate dag) {
        return dag.getDayOfWeek() != DayOfWeek.SATURDAY
                && dag.getDayOfWeek() != DayOfWeek.SUNDAY
                && !perJaar.computeIfAbsent(Year.from(dag), this::feestdagenVan).contains(dag);
    }

    /// The day itself when it is a working day, else the first one after it.
    public LocalDate eersteWerkdagVanaf(LocalDate dag) {
        var werkdag = dag;
        while (!isWerkdag(werkdag)) {
            werkdag = werkdag.plusDays(1);
        }
        return werkdag;
    }

    /// The last of so many working days after this day.
    public LocalDate plusWerkdagen(LocalDate dag, int aantal) {
        var einde = dag;
        for (int geteld = 0; geteld < aantal; geteld++) {
            einde = eersteWerkdagVanaf(einde.plusDays(1));
        }
        return aantal == 0 ? eersteWerkdagVanaf(dag) : einde;
    }

    /// The end of a term that begins at a moment.
    ///
    /// @param termijnenwet whether the law may move the end at all; not so for huisverbod and same-day work
    public Instant eind(Instant begin, int hoeveelheid, Eenheid eenheid, boolean termijnenwet) {
        return switch (eenheid) {
            case MINUUT -> begin.plusSeconds(hoeveelheid * 60L);
            case UUR -> begin.plusSeconds(hoeveelheid * 3600L);
            default ->
                laatsteDag(begin.atZone(NEDERLAND).toLocalDate(), hoeveelheid, eenheid, termijnenwet)
                        .atTime(EINDE_VAN_DE_DAG)
                        .atZone(NEDERLAND)
                        .toInstant();
        };
    }

    /// The last day of a term in days or longer.
    ///
    /// @throws IllegalArgumentException for hours and minutes
    public LocalDate laatsteDag(LocalDate begin, int hoeveelheid, Eenheid eenheid, boolean termijnenwet) {
        var kalenderdag = switch (eenheid) {
            case WERKDAG -> plusWerkdagen(begin, hoeveelheid);
            case DAG -> begin.plusDays(hoeveelheid);
            case WEEK -> begin.plusWeeks(hoeveelheid);
            case MAAND -> begin.plusMonths(hoeveelheid);
            case JAAR -> begin.plusYears(hoeveelheid);
            case MINUUT, UUR -> throw new IllegalArgumentException("Uren eindigen op een tijdstip");
        };
        return termijnenwet && !isUitgezonderd(hoeveelheid, eenheid) ? verschoven(begin, kalenderdag) : kalenderdag;
    }

    private LocalDate verschoven(LocalDate begin, LocalDate eind) {
        var verlengd = eind;
        if (!eind.isBefore(begin.plusDays(3))) {
            var tweedeWerkdag = plusWerkdagen(begin, 2);
            verlengd = eind.isBefore(tweedeWerkdag) ? tweedeWerkdag : eind;
        }
        return eersteWerkdagVanaf(verlengd);
    }

    private static boolean isUitgezonderd(int hoeveelheid, Eenheid eenheid) {
        return switch (eenheid) {
            case MINUUT, UUR, JAAR, WERKDAG -> true;
            case DAG -> hoeveelheid > 90;
            case WEEK -> hoeveelheid > 12;
            case MAAND -> hoeveelheid > 3;
        };
    }

    private Set<LocalDate> feestdagenVan(Year jaar) {
        return feestdagen.getHolidays(jaar).stream().map(Holiday::getDate).collect(Collectors.toUnmodifiableSet());
    }
}
