package nl.eenplan.backend.termijn;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.spi.Termijnen;
import org.springframework.stereotype.Service;

/// Looks up the rule that holds in this region today and counts with it; refuses a task without a rule.
@Service
class TermijnServiceImpl implements TermijnService, Termijnen {

    private static final int DAGEN_VOOR_ONDERZOEK = 7;

    private final Termijninstellingen instellingen;
    private final Clock klok;
    private final Termijnkalender kalender;
    private final List<Feitenbron> bronnen;
    private final List<Acuutbron> oordelen;
    private final Dossierpoort poort;

    TermijnServiceImpl(
            Termijninstellingen instellingen,
            Clock klok,
            Termijnkalender kalender,
            List<Feitenbron> bronnen,
            List<Acuutbron> oordelen,
            Dossierpoort poort) {
        this.instellingen = instellingen;
        this.klok = klok;
        this.kalender = kalender;
        this.bronnen = bronnen;
        this.oordelen = oordelen;
        this.poort = poort;
    }

    @Override
    public Termijnregel regel(Taaksoort soort) {
        return instellingen.op(soort, vandaag());
    }

    @Override
    public Termijnregel regel(GezinId gezin, Taaksoort soort) {
        return poort.leesbaar(gezin).isEmpty() ? regel(soort) : regelVan(gezin, soort);
    }

    @Override
    public Termijn bereken(GezinId gezin, Taaksoort soort) {
        var regel = regelVan(gezin, soort);
        var begin = moment(gezin, regel.begin()).orElseGet(klok::instant);
        var eind = kalender.eind(begin, regel.hoeveelheid(), regel.eenheid(), regel.termijnenwet());
        return new Termijn(eind, regel.eenheid().isOpTijdstip(), begin, regel);
    }

    @Override
    public Instant termijn(GezinId gezin, Taaksoort soort) {
        return bereken(gezin, soort).eind();
    }

    @Override
    public Instant einde7DagenNaIncident(GezinId gezin) {
        return moment(gezin, Beginfeit.INCIDENT)
                .orElseGet(klok::instant)
                .atZone(Termijnkalender.NEDERLAND)
                .plusDays(DAGEN_VOOR_ONDERZOEK)
                .toInstant();
    }

    private Termijnregel regelVan(GezinId gezin, Taaksoort soort) {
        return instellingen
                .bijAcuut(soort, vandaag())
                .filter(_ -> isAcuut(gezin))
                .orElseGet(() -> regel(soort));
    }

    private boolean isAcuut(GezinId gezin) {
        return oordelen.stream()
                .flatMap(bron -> bron.oordeel(gezin).stream())
                .max(Comparator.comparing(Acuutbron.Oordeel::op))
                .map(Acuutbron.Oordeel::isAcuut)
                .orElse(false);
    }

    private LocalDate vandaag() {
        return LocalDate.ofInstant(klok.instant(), Termijnkalender.NEDERLAND);
    }

    private Optional<Instant> moment(GezinId gezin, Beginfeit feit) {
        return bronnen.stream()
                .filter(bron -> bron.feit() == feit)
                .flatMap(bron -> bron.moment(gezin).stream())
                .findFirst();
    }
}
