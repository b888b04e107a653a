package nl.eenplan.backend.letsel;

import java.util.EnumSet;
import java.util.List;

/// What this child can do by itself; decides what an injury can be explained by (`domain.md` §2 F2, W3).
public enum Mobiliteit {
    LIGT("ligt, rolt nog niet"),
    ROLT("rolt om"),
    KRUIPT("tijgert of kruipt"),
    LOOPT_LANGS("loopt langs meubels"),
    LOOPT("loopt los"),
    BEPERKT("beperkt door ziekte of handicap"),
    /// Of an unborn child, of which nothing is asked.
    ONGEBOREN("niet van toepassing, ongeboren");

    private static final List<Mobiliteit> GEBOREN =
            EnumSet.complementOf(EnumSet.of(ONGEBOREN)).stream().toList();

    private final String label;

    Mobiliteit(String label) {
        this.label = label;
    }

    /// What can be answered of a child that was born.
    public static List<Mobiliteit> geboren() {
        return GEBOREN;
    }

    public String label() {
        return label;
    }
}
