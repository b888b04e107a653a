package nl.eenplan.backend.toestemming;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.gezin.Gezinsgenoten.Genoot;
import nl.eenplan.backend.toestemming.Feit.Soort;
import nl.eenplan.processes.api.PersoonId;

/// What the law makes of what was said (`domain.md` §5, "Who consents"): who must sign at this age, whose statement
/// counts, until when. Knows no database, so that every birthday can be tried.
///
/// A consent counts when everybody who must sign has said yes, nobody of them said no, nobody took it back, and what a
/// suspect signed was accepted by a jurist.
final class Toestemmingsrecht {

    private final List<Genoot> gezin;
    private final Set<PersoonId> verdacht;
    private final Toestemminginstellingen instellingen;
    private final Instant nu;

    Toestemmingsrecht(List<Genoot> gezin, Set<PersoonId> verdacht, Toestemminginstellingen instellingen, Instant nu) {
        this.gezin = gezin;
        this.verdacht = verdacht;
        this.instellingen = instellingen;
        this.nu = nu;
    }

    Optional<Genoot> lid(PersoonId id) {
        return gezin.stream().filter(lid -> lid.id().equals(id)).findFirst();
    }

    Tekenaars tekenaars(Genoot over, Regime regime, LocalDate op, boolean isWilsbekwaam) {
        return Tekenaars.van(over, gezin, regime, op, isWilsbekwaam);
    }

    /// The first day on which this statement counts no more; what a representative said ends on the birthday from which
    /// the child speaks itself.
    LocalDate einde(Feit verklaring, Genoot over) {
        var totEnMet = verklaring.totEnMet();
        var einde = totEnMet == null ? LocalDate.MAX : totEnMet.plusDays(1);
        var geboren = over.geboortedatum();
        if (verklaring.isZelf() || geboren == null || !over.isKind() || !instellingen.eindigtBijLeeftijdsgrens()) {
            return einde;
        }
        return Leeftijden.grens(geboren, verklaring.op(), verklaring.waarvoor().regime())
                .filter(grens -> grens.isBefore(einde))
                .orElse(einde);
    }

    /// @param feiten about this person, receiver and category, in order; at least one
    Stand stand(Genoot over, Regime regime, List<Feit> feiten) {
        var ronde = ronde(feiten);
        var levend = levend(over, ronde);
        if (levend.isEmpty() || !over.leefdeOp(vandaag().plusDays(1))) {
            return Stand.van(zonderVerklaring(feiten, ronde));
        }
        var tekenaars = tekenaars(over, regime, peildag(levend), isWilsbekwaam(levend));
        var gevraagd = levend.stream().filter(tekenaars::vraagt).toList();
        if (gevraagd.stream().anyMatch(feit -> feit.soort() == Soort.GEWEIGERD)) {
            return Stand.van(Status.GEWEIGERD);
        }
        var teBeoordelen = gevraagd.stream()
                .filter(feit -> isVanVerdachte(feit) && oordeel(feit, feiten).isEmpty())
                .toList();
        var ontbreekt = tekenaars.ontbreekt(gevraagd);
        if (!ontbreekt.isEmpty()) {
            return new Stand(Status.ONVOLLEDIG, null, ontbreekt, teBeoordelen);
        }
        return volledig(over, gevraagd, teBeoordelen, feiten);
    }

    private Stand volledig(Genoot over, List<Feit> gegeven, List<Feit> teBeoordelen, List<Feit> feiten) {
        if (gegeven.stream()
                .anyMatch(feit -> isVanVerdachte(feit)
                        && oordeel(feit, feiten).filter(Soort.AFGEWEZEN::equals).isPresent())) {
            return Stand.van(Status.AFGEWEZEN);
        }
        if (!teBeoordelen.isEmpty()) {
            return new Stand(Status.TE_BEOORDELEN, null, List.of(), teBeoordelen);
        }
        var einde = gegeven.stream()
                .map(feit -> einde(feit, over))
                .min(LocalDate::compareTo)
                .orElseThrow();
        return new Stand(
                Status.GEGEVEN,
                einde.atStartOfDay(Toestemminginstellingen.NEDERLAND).toInstant(),
                List.of(),
                List.of());
    }

    /// What was said since the last time that all of it ended.
    private static List<Feit> ronde(List<Feit> feiten) {
        var ronde = new ArrayList<Feit>();
        for (var feit : feiten) {
            if (feit.isEinde()) {
                ronde.clear();
            } else {
                ronde.add(feit);
            }
        }
        return ronde;
    }

    /// The last statement of each, as far as it still counts.
    private List<Feit> levend(Genoot over, List<Feit> ronde) {
        var laatste = new LinkedHashMap<Object, Feit>();
        ronde.stream().filter(Feit::isVerklaring).forEach(feit -> laatste.put(feit.wie(), feit));
        return laatste.values().stream()
                .filter(feit -> einde(feit, over).isAfter(vandaag()))
                .toList();
    }

    private static Status zonderVerklaring(List<Feit> feiten, List<Feit> ronde) {
        if (ronde.stream().anyMatch(Feit::isVerklaring)) {
            return Status.VERLOPEN;
        }
        if (ronde.stream().anyMatch(feit -> feit.soort() == Soort.GEVRAAGD)) {
            return Status.GEVRAAGD;
        }
        return feiten.getLast().soort() == Soort.INGETROKKEN ? Status.INGETROKKEN : Status.OPNIEUW_VRAGEN;
    }

    private LocalDate peildag(List<Feit> levend) {
        return instellingen.eindigtBijLeeftijdsgrens()
                ? vandaag()
                : levend.stream().map(Feit::op).max(LocalDate::compareTo).orElseThrow();
    }

    /// As the last who judged it did; below 12 nobody is asked.
    private static boolean isWilsbekwaam(List<Feit> levend) {
        return levend.stream()
                .filter(feit -> feit.isWilsbekwaam() != null)
                .max((een, ander) -> Long.compare(een.nummer(), ander.nummer()))
                .map(feit -> Boolean.TRUE.equals(feit.isWilsbekwaam()))
                .orElse(true);
    }

    private boolean isVanVerdachte(Feit verklaring) {
        var gever = verklaring.gever();
        return !verklaring.isZelf() && gever != null && verdacht.contains(gever);
    }

    private static Optional<Soort> oordeel(Feit verklaring, List<Feit> feiten) {
        return feiten.stream()
                .filter(feit -> verklaring.id().equals(feit.verklaring()))
                .map(Feit::soort)
                .reduce((_, laatste) -> laatste);
    }

    LocalDate vandaag() {
        return LocalDate.ofInstant(nu, Toestemminginstellingen.NEDERLAND);
    }
}
