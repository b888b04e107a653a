package nl.eenplan.backend.toestemming;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.eenplan.backend.gezin.Gezag;
import nl.eenplan.backend.gezin.Gezinsgenoten.Genoot;
import nl.eenplan.backend.gezin.Gezinsrol;

/// Who must sign about somebody's data on one day: all of them.
///
/// @param over whose data it is
/// @param isZelf whether he speaks for himself
/// @param gezagOnbekend adults of whom must be known first whether they have gezag
/// @param isVoogdNodig no member of the gezin has gezag
record Tekenaars(
        Genoot over,
        boolean isZelf,
        List<Genoot> metGezag,
        List<Genoot> gezagOnbekend,
        boolean isVoogdNodig,
        boolean isVertegenwoordigerNodig,
        boolean isGeboortedatumNodig) {

    static Tekenaars van(Genoot over, List<Genoot> gezin, Regime regime, LocalDate op, boolean isWilsbekwaam) {
        var geboren = over.geboortedatum();
        if (over.isKind() && geboren == null) {
            return new Tekenaars(over, false, List.of(), List.of(), false, false, true);
        }
        int leeftijd = geboren == null ? Leeftijden.MEERDERJARIG : Leeftijden.op(geboren, op);
        if (!over.isKind() || leeftijd >= Leeftijden.MEERDERJARIG) {
            return new Tekenaars(over, isWilsbekwaam, List.of(), List.of(), false, !isWilsbekwaam, false);
        }
        boolean spreekt = leeftijd >= Leeftijden.JONGST && isWilsbekwaam;
        return spreekt && leeftijd >= regime.alleenVanaf()
                ? new Tekenaars(over, true, List.of(), List.of(), false, false, false)
                : metGezag(over, gezin, op, spreekt);
    }

    /// A parent of whom nothing was recorded may have gezag; another adult has it only when somebody recorded so.
    private static Tekenaars metGezag(Genoot over, List<Genoot> gezin, LocalDate op, boolean isZelf) {
        var volwassenen =
                gezin.stream().filter(lid -> !lid.isKind() && lid.leefdeOp(op)).toList();
        var met = volwassenen.stream()
                .filter(lid -> over.gezag().get(lid.id()) == Gezag.JA)
                .toList();
        var onbekend = volwassenen.stream().filter(isGezagOnbekend(over)).toList();
        return new Tekenaars(over, isZelf, met, onbekend, met.isEmpty() && onbekend.isEmpty(), false, false);
    }

    static Predicate<Genoot> isGezagOnbekend(Genoot kind) {
        return lid -> {
            var gezag = kind.gezag().get(lid.id());
            return gezag == Gezag.ONBEKEND || gezag == null && lid.rol() == Gezinsrol.OUDER;
        };
    }

    /// Whether this statement is one of those that are needed.
    boolean vraagt(Feit verklaring) {
        return switch (verklaring.hoedanigheid()) {
            case ZELF -> isZelf;
            case OUDER -> metGezag.stream().anyMatch(lid -> lid.id().equals(verklaring.gever()));
            case VOOGD -> isVoogdNodig;
            case VERTEGENWOORDIGER -> isVertegenwoordigerNodig;
            case null -> false;
        };
    }

    /// What is missing when only these have said yes.
    List<Ontbreekt> ontbreekt(List<Feit> gegeven) {
        var nodig = new ArrayList<Ontbreekt>();
        if (isGeboortedatumNodig) {
            nodig.add(new Ontbreekt(Ontbreekt.Soort.GEBOORTEDATUM, over.naam()));
        }
        if (isZelf && gegeven.stream().noneMatch(Feit::isZelf)) {
            nodig.add(new Ontbreekt(Ontbreekt.Soort.HANDTEKENING, over.naam()));
        }
        metGezag.stream()
                .filter(lid -> gegeven.stream().noneMatch(feit -> lid.id().equals(feit.gever())))
                .map(lid -> new Ontbreekt(Ontbreekt.Soort.HANDTEKENING, lid.naam()))
                .forEach(nodig::add);
        gezagOnbekend.stream()
                .map(lid -> new Ontbreekt(Ontbreekt.Soort.GEZAG_ONBEKEND, lid.naam()))
                .forEach(nodig::add);
        if (isVoogdNodig && zonder(gegeven, Hoedanigheid.VOOGD)) {
            nodig.add(new Ontbreekt(Ontbreekt.Soort.VOOGD, over.naam()));
        }
        if (isVertegenwoordigerNodig && zonder(gegeven, Hoedanigheid.VERTEGENWOORDIGER)) {
            nodig.add(new Ontbreekt(Ontbreekt.Soort.VERTEGENWOORDIGER, over.naam()));
        }
        return List.copyOf(nodig);
    }

    private static boolean zonder(List<Feit> gegeven, Hoedanigheid ontbrekend) {
        return gegeven.stream().noneMatch(feit -> feit.hoedanigheid() == ontbrekend);
    }
}
