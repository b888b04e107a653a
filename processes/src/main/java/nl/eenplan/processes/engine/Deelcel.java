package nl.eenplan.processes.engine;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The few forms of FEEL that a cell of the sharing rules may take, so that the table can be checked as a whole.
final class Deelcel {

    private static final String ALLES = "-";
    private static final String LIJST = "\"\\w+\"(?:\\s*,\\s*\"\\w+\")*";
    private static final Pattern KEUZE = Pattern.compile(LIJST);
    private static final Pattern BEHALVE = Pattern.compile("not\\(\\s*(" + LIJST + ")\\s*\\)");
    private static final String BEVAT = "list contains\\(\\?\\s*,\\s*\"\\w+\"\\s*\\)";
    private static final Pattern VOORWAARDE = Pattern.compile(BEVAT + "(?:\\s+and\\s+" + BEVAT + ")*");
    private static final Pattern WOORD = Pattern.compile("\"(\\w+)\"");
    private static final Pattern PERIODE = Pattern.compile(
            "(?:>=\\s*date\\(\"([\\d-]+)\"\\))|(?:<\\s*date\\(\"([\\d-]+)\"\\))|(?:\\[date\\(\"([\\d-]+)\"\\)\\.\\.date\\(\"([\\d-]+)\"\\)\\))");

    private Deelcel() {}

    /// @throws IllegalArgumentException with the Dutch reason
    static <E extends Enum<E>> Set<E> keuze(String cel, Class<E> soort) {
        var behalve = BEHALVE.matcher(cel);
        if (cel.equals(ALLES)) {
            return EnumSet.allOf(soort);
        }
        if (behalve.matches()) {
            return EnumSet.complementOf(woorden(behalve.group(1), soort));
        }
        if (KEUZE.matcher(cel).matches()) {
            return woorden(cel, soort);
        }
        throw new IllegalArgumentException("“" + cel + "” is geen lijst als \"ARTS\", \"OM\", not(\"OM\") of -");
    }

    /// @throws IllegalArgumentException with the Dutch reason
    static <E extends Enum<E>> Set<E> voorwaarde(String cel, Class<E> soort) {
        if (cel.equals(ALLES)) {
            return EnumSet.noneOf(soort);
        }
        if (VOORWAARDE.matcher(cel).matches()) {
            return woorden(cel, soort);
        }
        throw new IllegalArgumentException("“" + cel + "” is geen voorwaarde als list contains(?, \"TOESTEMMING\")");
    }

    /// @throws IllegalArgumentException with the Dutch reason
    static Periode periode(String cel) {
        if (cel.equals(ALLES)) {
            return new Periode(null, null);
        }
        var gevonden = PERIODE.matcher(cel);
        if (!gevonden.matches()) {
            throw new IllegalArgumentException("“" + cel
                    + "” is geen periode als >= date(\"2025-03-01\") of [date(\"2025-03-01\")..date(\"2027-01-01\"))");
        }
        return new Periode(
                dag(gevonden.group(1) == null ? gevonden.group(3) : gevonden.group(1)),
                dag(gevonden.group(2) == null ? gevonden.group(4) : gevonden.group(2)));
    }

    private static @Nullable LocalDate dag(@Nullable String tekst) {
        try {
            return tekst == null ? null : LocalDate.parse(tekst);
        } catch (DateTimeParseException geenDag) {
            throw new IllegalArgumentException("“" + tekst + "” is geen dag als 2025-03-01", geenDag);
        }
    }

    private static <E extends Enum<E>> EnumSet<E> woorden(String cel, Class<E> soort) {
        var gekozen = EnumSet.noneOf(soort);
        WOORD.matcher(cel).results().map(woord -> woord.group(1)).forEach(woord -> gekozen.add(woord(woord, soort)));
        return gekozen;
    }

    static <E extends Enum<E>> E woord(String woord, Class<E> soort) {
        return EnumSet.allOf(soort).stream()
                .filter(waarde -> waarde.name().equals(woord))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("“" + woord + "” kent Eenplan niet"));
    }

    /// From a day until before another, either open.
    record Periode(@Nullable LocalDate vanaf, @Nullable LocalDate tot) {}
}
