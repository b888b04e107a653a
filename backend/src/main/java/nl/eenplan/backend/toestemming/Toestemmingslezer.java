package nl.eenplan.backend.toestemming;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.eenplan.backend.gezin.Gezinsgenoten.Genoot;
import nl.eenplan.backend.organisatie.OrganisatieService;
import nl.eenplan.backend.toestemming.Toestemmingsbeeld.Gebeurd;
import nl.eenplan.backend.toestemming.Toestemmingsbeeld.Persoon;
import nl.eenplan.backend.toestemming.Toestemmingsbeeld.Regel;
import nl.eenplan.backend.toestemming.Toestemmingsbeeld.Tekenen;
import nl.eenplan.backend.toestemming.Toestemmingsdossier.Dossier;
import nl.eenplan.backend.toestemming.Toestemmingsdossier.Zaak;
import nl.eenplan.processes.api.MedewerkerId;
import org.springframework.stereotype.Component;

/// Makes the picture for one reader. That somebody is suspected is a matter of safety: whoever may not read that sees a
/// consent that waits for a jurist, or was not accepted, as one that is not complete.
@Component
class Toestemmingslezer {

    private final OrganisatieService organisaties;

    Toestemmingslezer(OrganisatieService organisaties) {
        this.organisaties = organisaties;
    }

    Toestemmingsbeeld beeld(Dossier dossier, boolean leestVeiligheid, boolean magVastleggen, boolean magVerdenking) {
        var namen = organisaties.namen(dossier.zaken().stream()
                .flatMap(zaak -> zaak.feiten().stream())
                .map(Feit::door)
                .collect(Collectors.toSet()));
        return new Toestemmingsbeeld(
                dossier.leden().stream()
                        .map(lid -> persoon(lid, dossier, leestVeiligheid, namen))
                        .toList(),
                magVastleggen,
                leestVeiligheid && magVerdenking);
    }

    /// Whether this reader may know that a consent stands like this.
    boolean magReden(Status status, boolean leestVeiligheid) {
        return leestVeiligheid || status != Status.TE_BEOORDELEN && status != Status.AFGEWEZEN;
    }

    private Persoon persoon(Genoot lid, Dossier dossier, boolean leestVeiligheid, Map<MedewerkerId, String> namen) {
        var vandaag = dossier.recht().vandaag();
        return new Persoon(
                lid.id(),
                lid.naam(),
                lid.isKind(),
                Optional.ofNullable(lid.geboortedatum())
                        .filter(_ -> lid.leefdeOp(vandaag))
                        .map(geboren -> Leeftijden.op(geboren, vandaag))
                        .orElse(null),
                leestVeiligheid && dossier.verdacht().contains(lid.id()),
                lid.leefdeOp(vandaag) && !lid.isOngeboren(),
                dossier.zaken().stream()
                        .filter(zaak -> zaak.over().id().equals(lid.id()))
                        .map(zaak -> regel(zaak, dossier, leestVeiligheid, namen))
                        .toList(),
                tekenen(lid, dossier, vandaag));
    }

    private Regel regel(Zaak zaak, Dossier dossier, boolean leestVeiligheid, Map<MedewerkerId, String> namen) {
        var stand = zaak.stand();
        var tot = stand.tot();
        return new Regel(
                zaak.over().id(),
                zaak.over().naam(),
                zaak.waarvoor(),
                magReden(stand.status(), leestVeiligheid) ? stand.status() : Status.ONVOLLEDIG,
                tot == null
                        ? null
                        : LocalDate.ofInstant(tot, Toestemminginstellingen.NEDERLAND)
                                .minusDays(1),
                stand.ontbreekt(),
                zaak.feiten().reversed().stream()
                        .filter(feit -> leestVeiligheid || feit.verklaring() == null)
                        .map(feit -> gebeurd(feit, dossier, namen))
                        .toList());
    }

    static Gebeurd gebeurd(Feit feit, Dossier dossier, Map<MedewerkerId, String> namen) {
        var gever = feit.gever();
        return new Gebeurd(
                feit.soort().name(),
                gever == null
                        ? feit.geverNaam()
                        : dossier.recht().lid(gever).map(Genoot::naam).orElse(""),
                feit.op(),
                feit.totEnMet(),
                feit.wijze(),
                feit.getuige(),
                feit.beoordeeldDoor(),
                feit.reden(),
                feit.vastgelegdOp(),
                namen.getOrDefault(feit.door(), ""));
    }

    private static Map<Regime, Tekenen> tekenen(Genoot lid, Dossier dossier, LocalDate vandaag) {
        if (!lid.leefdeOp(vandaag) || lid.isOngeboren()) {
            return Map.of();
        }
        var tekenen = new EnumMap<Regime, Tekenen>(Regime.class);
        Arrays.stream(Regime.values())
                .forEach(regime -> tekenen.put(
                        regime,
                        new Tekenen(
                                dossier.recht()
                                        .tekenaars(lid, regime, vandaag, true)
                                        .ontbreekt(List.of()),
                                dossier.recht()
                                        .tekenaars(lid, regime, vandaag, false)
                                        .ontbreekt(List.of()))));
        return tekenen;
    }
}
