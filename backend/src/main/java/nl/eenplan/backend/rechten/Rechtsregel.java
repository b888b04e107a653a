package nl.eenplan.backend.rechten;

import java.util.List;
import java.util.function.Predicate;
import nl.eenplan.backend.toestemming.Vertegenwoordiging.Band;
import nl.eenplan.backend.toestemming.Vertegenwoordiging.Positie;
import org.jspecify.annotations.Nullable;

/// Who may use the rights of whoever a file is about (`domain.md` §5, "Inspection"; Wmo 5.3.2, 5.3.5; BW 7:447, 7:465).
///
/// A table: the first row that fits holds, the last refuses. Ages are those on the day of the decision.
public enum Rechtsregel {
    LEEFTIJD_ONBEKEND(
            Uitspraak.EERST_VASTLEGGEN,
            null,
            "Wmo 2015 art. 5.3.2",
            geval -> geval.positie().leeftijd() == null),
    GEZAG_ONBEKEND(
            Uitspraak.EERST_VASTLEGGEN,
            null,
            "BW 1:245",
            geval -> geval.positie().band() == Band.GEZAG_ONBEKEND),
    KIND_TOT_12(
            Uitspraak.NIET,
            Weigergrond.JONGER_DAN_12,
            "Wmo 2015 art. 5.3.2 en 5.3.5",
            geval -> geval.is(Band.ZELF) && geval.isJongerDan(12)),
    ZELF(
            Uitspraak.MAG,
            null,
            "AVG art. 15-17; Wmo 2015 art. 5.3.2",
            geval -> geval.is(Band.ZELF) && geval.isWilsbekwaam()),
    ZELF_NIET_IN_STAAT(Uitspraak.NIET, Weigergrond.NIET_BEVOEGD, "BW 7:447 en 7:465", geval -> geval.is(Band.ZELF)),
    VERTEGENWOORDIGER_TOT_16(
            Uitspraak.TENZIJ_BELANG_KIND,
            null,
            "Wmo 2015 art. 5.3.2",
            geval -> geval.isVertegenwoordiger() && geval.isJongerDan(16)),
    VERTEGENWOORDIGER_VANAF_16(
            Uitspraak.MET_INSTEMMING,
            null,
            "Wmo 2015 art. 5.3.2; BW 7:447",
            geval -> geval.isVertegenwoordiger() && geval.isWilsbekwaam()),
    VERTEGENWOORDIGER_VAN_WIE_NIET_KAN(Uitspraak.TENZIJ_BELANG_KIND, null, "BW 7:465", Geval::isVertegenwoordiger),
    GEEN_VERTEGENWOORDIGER(Uitspraak.NIET, Weigergrond.NIET_BEVOEGD, "BW 1:245; Wmo 2015 art. 5.3.2", _ -> true);

    /// What a row says.
    public enum Uitspraak {
        MAG,
        /// Unless the interest of whoever it is about opposes, motivated as a whole or piece by piece.
        TENZIJ_BELANG_KIND,
        /// Only when whoever it is about agrees.
        MET_INSTEMMING,
        /// Cannot be decided before something about the family is recorded.
        EERST_VASTLEGGEN,
        NIET
    }

    private final Uitspraak uitspraak;
    private final @Nullable Weigergrond grond;
    private final String bron;
    private final Predicate<Geval> geldt;

    Rechtsregel(Uitspraak uitspraak, @Nullable Weigergrond grond, String bron, Predicate<Geval> geldt) {
        this.uitspraak = uitspraak;
        this.grond = grond;
        this.bron = bron;
        this.geldt = geldt;
    }

    public Uitspraak uitspraak() {
        return uitspraak;
    }

    /// On which ground it refuses; null unless it does.
    public @Nullable Weigergrond grond() {
        return grond;
    }

    public String bron() {
        return bron;
    }

    /// @param isWilsbekwaam whether whoever it is about can judge his interests
    static Rechtsregel van(Positie positie, boolean isWilsbekwaam) {
        var geval = new Geval(positie, isWilsbekwaam);
        return List.of(values()).stream()
                .filter(regel -> regel.geldt.test(geval))
                .findFirst()
                .orElseThrow();
    }

    private record Geval(Positie positie, boolean isWilsbekwaam) {

        boolean is(Band band) {
            return positie.band() == band;
        }

        boolean isJongerDan(int grens) {
            var leeftijd = positie.leeftijd();
            return leeftijd != null && leeftijd < grens;
        }

        boolean isVertegenwoordiger() {
            return is(Band.GEZAG) || is(Band.VOOGD) || is(Band.VERTEGENWOORDIGER);
        }
    }
}
