package nl.eenplan.backend.toestemming;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/// Birthdays that change who decides. Whoever was born on 29 February has his birthday on 1 March in other years.
final class Leeftijden {

    static final int JONGST = 12;
    static final int MEERDERJARIG = 18;

    private Leeftijden() {}

    static int op(LocalDate geboren, LocalDate dag) {
        return Period.between(geboren, dag).getYears();
    }

    static LocalDate verjaardag(LocalDate geboren, int leeftijd) {
        var dag = geboren.plusYears(leeftijd);
        return op(geboren, dag) < leeftijd ? dag.plusDays(1) : dag;
    }

    /// The first birthday after that day from which others must speak than did then: what a representative said ends.
    static Optional<LocalDate> grens(LocalDate geboren, LocalDate na, Regime regime) {
        return List.of(JONGST, regime.alleenVanaf(), MEERDERJARIG).stream()
                .map(leeftijd -> verjaardag(geboren, leeftijd))
                .filter(dag -> dag.isAfter(na))
                .findFirst();
    }
}
