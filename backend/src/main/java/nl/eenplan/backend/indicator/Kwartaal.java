package nl.eenplan.backend.indicator;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Pattern;

/// A calendar quarter: the only period over which figures are given, so that two figures never differ by one child.
///
/// @param nummer 1 to 4
public record Kwartaal(int jaar, int nummer) implements Comparable<Kwartaal> {

    private static final Pattern VORM = Pattern.compile("(\\d{4})-([1-4])");

    public Kwartaal {
        if (nummer < 1 || nummer > 4) {
            throw new IllegalArgumentException("Een jaar heeft vier kwartalen, niet " + nummer);
        }
    }

    public static Kwartaal van(LocalDate dag) {
        return new Kwartaal(dag.getYear(), dag.get(IsoFields.QUARTER_OF_YEAR));
    }

    /// As [#toString] writes it; empty for anything else.
    public static Optional<Kwartaal> lees(String tekst) {
        var past = VORM.matcher(tekst);
        return past.matches()
                ? Optional.of(new Kwartaal(Integer.parseInt(past.group(1)), Integer.parseInt(past.group(2))))
                : Optional.empty();
    }

    public LocalDate begin() {
        return LocalDate.of(jaar, Month.of(nummer * 3 - 2), 1);
    }

    /// The first day after it.
    public LocalDate eind() {
        return begin().plusMonths(3);
    }

    public Kwartaal vorige() {
        return van(begin().minusDays(1));
    }

    @Override
    public int compareTo(Kwartaal ander) {
        return begin().compareTo(ander.begin());
    }

    @Override
    public String toString() {
        return jaar + "-" + nummer;
    }
}
