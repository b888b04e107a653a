package nl.eenplan.backend.indicator;

/// A part of a whole, withheld when it would point at few children (`domain.md` §7: cells under five, project default).
public sealed interface Aandeel {

    int KLEINSTE = 5;

    /// There is nothing to count.
    record Leeg() implements Aandeel {}

    /// So few that it could be known who they are.
    record TeKlein() implements Aandeel {}

    record Getoond(int teller, int noemer) implements Aandeel {

        /// In whole percents, half up.
        public int procent() {
            return Math.round(100f * teller / noemer);
        }
    }

    /// Those who do and those who do not are both five or more, or nobody.
    static Aandeel van(long teller, long noemer) {
        if (noemer == 0) {
            return new Leeg();
        }
        return isTeKlein(teller) || isTeKlein(noemer - teller) || noemer < KLEINSTE
                ? new TeKlein()
                : new Getoond(Math.toIntExact(teller), Math.toIntExact(noemer));
    }

    static boolean isTeKlein(long aantal) {
        return aantal > 0 && aantal < KLEINSTE;
    }
}
