package nl.eenplan.frontend.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/// A term as people say it: "nog 3 uur", "morgen 17.00", "2 dagen te laat", with the exact moment beside it.
///
/// A term that lies in the last minute of a day is a day without a time: "ma 9 mrt".
///
/// @param kort what is read at a glance
/// @param moment the same wherever now is: "wo 4 mrt 17.00", for in a sentence
/// @param exact the full moment, for hover and for screen readers
public record Termijntekst(String kort, String moment, String exact, Urgentie urgentie) {

    public enum Urgentie {
        TE_LAAT,
        VANDAAG,
        BINNENKORT,
        RUIM
    }

    private static final LocalTime EINDE_DAG = LocalTime.of(23, 59);

    public static Termijntekst van(Instant termijn, Instant nu) {
        ZonedDateTime dan = Datumtekst.hier(termijn);
        boolean heleDag = !dan.toLocalTime().isBefore(EINDE_DAG);
        String exact = heleDag ? Datumtekst.volledigeDag(dan.toLocalDate()) : Datumtekst.volledig(termijn);
        String moment = heleDag ? Datumtekst.weekdag(dan.toLocalDate()) : Datumtekst.moment(termijn);
        if (termijn.isBefore(nu)) {
            return new Termijntekst(teLaat(Duration.between(termijn, nu), dan, nu), moment, exact, Urgentie.TE_LAAT);
        }
        long dagen = ChronoUnit.DAYS.between(Datumtekst.hier(nu).toLocalDate(), dan.toLocalDate());
        return new Termijntekst(nog(dan, nu, dagen, heleDag), moment, exact, urgentie(dagen));
    }

    private static String teLaat(Duration over, ZonedDateTime dan, Instant nu) {
        if (over.toHours() < 1) {
            return aantal(Math.max(1, over.toMinutes()), "minuut", "minuten") + " te laat";
        }
        long dagen =
                ChronoUnit.DAYS.between(dan.toLocalDate(), Datumtekst.hier(nu).toLocalDate());
        if (over.toHours() < 24 || dagen == 0) {
            return over.toHours() + " uur te laat";
        }
        return aantal(dagen, "dag", "dagen") + " te laat";
    }

    private static String nog(ZonedDateTime dan, Instant nu, long dagen, boolean heleDag) {
        Duration rest = Duration.between(nu, dan);
        if (!heleDag && rest.toMinutes() < 60) {
            return "nog " + Math.max(1, rest.toMinutes()) + " min";
        }
        if (!heleDag && rest.toHours() < 8) {
            return "nog " + rest.toHours() + " uur";
        }
        String dag = dag(dan.toLocalDate(), dagen, Datumtekst.hier(nu).getYear());
        return heleDag ? dag : dag + " " + Datumtekst.tijd(dan);
    }

    private static String dag(LocalDate datum, long dagen, int ditJaar) {
        if (dagen == 0) {
            return "vandaag";
        }
        if (dagen == 1) {
            return "morgen";
        }
        return datum.getYear() == ditJaar ? Datumtekst.weekdag(datum) : Datumtekst.dag(datum);
    }

    private static Urgentie urgentie(long dagen) {
        if (dagen == 0) {
            return Urgentie.VANDAAG;
        }
        return dagen <= 2 ? Urgentie.BINNENKORT : Urgentie.RUIM;
    }

    private static String aantal(long aantal, String een, String meer) {
        return aantal + " " + (aantal == 1 ? een : meer);
    }
}
