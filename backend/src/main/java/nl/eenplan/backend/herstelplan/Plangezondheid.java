package nl.eenplan.backend.herstelplan;

import static nl.eenplan.backend.herstelplan.Herstelplannen.Gezondheid.LET_OP;
import static nl.eenplan.backend.herstelplan.Herstelplannen.Gezondheid.LOOPT;
import static nl.eenplan.backend.herstelplan.Herstelplannen.Gezondheid.LOOPT_VAST;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import nl.eenplan.backend.herstelplan.Herstelplannen.Gezondheid;
import org.jspecify.annotations.Nullable;

/// The health of a plan in a word and the one reason that weighs most.
///
/// @param reden one line, as "traumahulp wacht 11 weken"
record Plangezondheid(Gezondheid woord, String reden) {

    /// PD: help that was asked for and does not begin within 6 weeks makes a plan get stuck.
    private static final int WEKEN_WACHTEN = 6;

    private static final int DAGEN_VOORUIT = 7;
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMM", Locale.of("nl", "NL"));

    /// What is known of one plan without opening it.
    record Stand(
            Planfase fase,
            boolean heeftRegisseur,
            @Nullable LocalDate volgendToezicht,
            @Nullable LocalDate evaluatie,
            @Nullable LocalDate wachtSinds,
            @Nullable String wachtOp,
            @Nullable LocalDate laatSinds,
            @Nullable String laatMet,
            boolean stagneert,
            boolean isNietNagekomen) {}

    static Plangezondheid van(Stand stand, LocalDate vandaag) {
        if (!stand.heeftRegisseur()) {
            return new Plangezondheid(LOOPT_VAST, "er is geen regisseur");
        }
        if (stand.fase() == Planfase.OPGESCHORT) {
            return new Plangezondheid(LOOPT_VAST, "het plan is opgeschort");
        }
        var toezicht = stand.volgendToezicht();
        if (toezicht != null && toezicht.isBefore(vandaag) && volgtToezicht(stand.fase())) {
            return new Plangezondheid(
                    LOOPT_VAST, "controle van de afspraken is " + duur(toezicht, vandaag) + " te laat");
        }
        var wacht = stand.wachtSinds();
        if (wacht != null && ChronoUnit.WEEKS.between(wacht, vandaag) >= WEKEN_WACHTEN) {
            return new Plangezondheid(
                    LOOPT_VAST, stand.wachtOp() + " wacht " + ChronoUnit.WEEKS.between(wacht, vandaag) + " weken");
        }
        if (stand.stagneert()) {
            return new Plangezondheid(LOOPT_VAST, "de laatste bespreking noemt stagnatie");
        }
        return zonderStilstand(stand, vandaag);
    }

    private static Plangezondheid zonderStilstand(Stand stand, LocalDate vandaag) {
        var laat = stand.laatSinds();
        if (laat != null) {
            return new Plangezondheid(LET_OP, stand.laatMet() + " is " + duur(laat, vandaag) + " te laat");
        }
        if (stand.isNietNagekomen()) {
            return new Plangezondheid(LET_OP, "een afspraak is niet nagekomen");
        }
        var evaluatie = stand.evaluatie();
        if (evaluatie != null && !evaluatie.isAfter(vandaag.plusDays(DAGEN_VOORUIT))) {
            return new Plangezondheid(LET_OP, "evaluatie op " + DAG.format(evaluatie));
        }
        var toezicht = stand.volgendToezicht();
        if (toezicht != null && volgtToezicht(stand.fase())) {
            return new Plangezondheid(LOOPT, "volgende controle " + DAG.format(toezicht));
        }
        return new Plangezondheid(LOOPT, stand.fase().label());
    }

    private static boolean volgtToezicht(Planfase fase) {
        return fase == Planfase.VASTGESTELD || fase == Planfase.UITVOERING || fase == Planfase.BIJGESTELD;
    }

    private static String duur(LocalDate van, LocalDate tot) {
        var dagen = ChronoUnit.DAYS.between(van, tot);
        return dagen == 1 ? "1 dag" : dagen < 14 ? dagen + " dagen" : dagen / 7 + " weken";
    }
}
