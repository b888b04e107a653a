package nl.eenplan.backend.toestemming;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenplan.backend.gezin.Gezinsgenoten;
import nl.eenplan.backend.gezin.Gezinsgenoten.Genoot;
import nl.eenplan.backend.toegang.Toestemmingbron;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.springframework.stereotype.Component;

/// Puts what was said beside the family and asks the law.
@Component
class Toestemmingsdossier implements Toestemmingbron {

    private final Feitenkast kast;
    private final Gezinsgenoten gezinsgenoten;
    private final Toestemminginstellingen instellingen;
    private final Clock klok;

    Toestemmingsdossier(
            Feitenkast kast, Gezinsgenoten gezinsgenoten, Toestemminginstellingen instellingen, Clock klok) {
        this.kast = kast;
        this.gezinsgenoten = gezinsgenoten;
        this.instellingen = instellingen;
        this.klok = klok;
    }

    @Override
    public List<Geldig> geldig(GezinId gezin) {
        return lees(gezin).zaken().stream().flatMap(Zaak::geldig).toList();
    }

    @Override
    public Set<PersoonId> gezinsleden(GezinId gezin) {
        var vandaag = vandaag();
        return gezinsgenoten.van(gezin).stream()
                .filter(lid -> !lid.isOngeboren() && lid.leefdeOp(vandaag))
                .map(Genoot::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    LocalDate vandaag() {
        return LocalDate.ofInstant(klok.instant(), Toestemminginstellingen.NEDERLAND);
    }

    Dossier lees(GezinId gezin) {
        var feiten = kast.vanGezin(gezin);
        var leden = gezinsgenoten.van(gezin);
        var verdacht = kast.verdacht(gezin);
        var recht = new Toestemmingsrecht(leden, verdacht, instellingen, nu(feiten));
        var zaken = leden.stream()
                .flatMap(lid -> Stream.of(Waarvoor.values()).flatMap(waarvoor -> {
                    var eigen = feiten.stream()
                            .filter(feit -> feit.over().equals(lid.id()) && feit.waarvoor() == waarvoor)
                            .toList();
                    return eigen.isEmpty()
                            ? Stream.empty()
                            : Stream.of(new Zaak(lid, waarvoor, eigen, recht.stand(lid, waarvoor.regime(), eigen)));
                }))
                .toList();
        return new Dossier(leden, verdacht, recht, zaken);
    }

    /// A clock that jumped back gives nothing back: it is never earlier than what was recorded last.
    private Instant nu(List<Feit> feiten) {
        return Stream.concat(Stream.of(klok.instant()), feiten.stream().map(Feit::vastgelegdOp))
                .max(Instant::compareTo)
                .orElseThrow();
    }

    record Dossier(List<Genoot> leden, Set<PersoonId> verdacht, Toestemmingsrecht recht, List<Zaak> zaken) {}

    /// All about one person, receiver and category.
    record Zaak(Genoot over, Waarvoor waarvoor, List<Feit> feiten, Stand stand) {

        private Stream<Geldig> geldig() {
            var tot = stand.tot();
            return tot == null
                    ? Stream.empty()
                    : Stream.of(new Geldig(over.id(), waarvoor.naar(), waarvoor.soort(), tot));
        }
    }
}
