package nl.eenplan.frontend.formulier;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Dates as Dutch people write them: `2-3-2026`, weeks from Monday.
///
/// The calendar opens by its button or the down arrow, never by typing: a calendar that opens and closes within one
/// frame leaves the rest of the page hidden from screen readers.
public final class Datumtaal {

    public static final Locale NL = Locale.of("nl", "NL");

    private Datumtaal() {}

    public static DatePicker datum(String label) {
        DatePicker veld = new DatePicker(label);
        veld.setLocale(NL);
        veld.setI18n(woorden());
        veld.setAutoOpen(false);
        return veld;
    }

    public static DateTimePicker moment(String label) {
        DateTimePicker veld = new DateTimePicker(label);
        veld.setLocale(NL);
        veld.setDatePickerI18n(woorden());
        veld.setStep(java.time.Duration.ofMinutes(15));
        veld.setAutoOpen(false);
        veld.setI18n(new DateTimePicker.DateTimePickerI18n()
                .setDateLabel("Datum")
                .setTimeLabel("Tijd")
                .setBadInputErrorMessage("Schrijf de datum als 2-3-2026 en de tijd als 10:15.")
                .setIncompleteInputErrorMessage("Vul datum én tijd in."));
        return veld;
    }

    private static DatePicker.DatePickerI18n woorden() {
        List<DayOfWeek> vanafZondag = Stream.concat(
                        Stream.of(DayOfWeek.SUNDAY),
                        Arrays.stream(DayOfWeek.values()).limit(6))
                .toList();
        return new DatePicker.DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(maand -> maand.getDisplayName(TextStyle.FULL, NL))
                        .toList())
                .setWeekdays(vanafZondag.stream()
                        .map(dag -> dag.getDisplayName(TextStyle.FULL, NL))
                        .toList())
                .setWeekdaysShort(vanafZondag.stream()
                        .map(dag -> dag.getDisplayName(TextStyle.SHORT, NL))
                        .toList())
                .setDateFormats("d-M-yyyy", "d/M/yyyy", "ddMMyyyy")
                .setFirstDayOfWeek(1)
                .setToday("Vandaag")
                .setCancel("Annuleren")
                .setBadInputErrorMessage("Schrijf de datum als 2-3-2026.");
    }
}
