package nl.eenplan.backend.termijn;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.spi.Termijnen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Looks up the rule that holds in this region today and counts with it; refuses a task without a rule.
@Service
class TermijnServiceImpl implements TermijnService, Termijnen {

    private final Termijninstellingen instellingen;
    private final Clock klok;
    private final Termijnkalender kalender;
    private final Beginmomenten momenten;
    private final List<Acuutbron> oordelen;
    private final Dossierpoort poort;

    TermijnServiceImpl(
            Termijninstellingen instellingen,
            Clock klok,
            Termijnkalender kalender,
            Beginmomenten momenten,
            List<Acuutbron> oordelen,
            Dossierpoort poort) {
        this.instellingen = instellingen;
        this.klok = klok;
        this.kalender = kalender;
        this.momenten = momenten;
        this.oordelen = oordelen;
        this.poort = poort;
    }

    @Override
    public Termijnregel regel(Taaksoort soort) {
        return instellingen.op(soort, vandaag());
    }

    @Override
    public Termijnregel regel(GezinId gezin, Taaksoort soort) {
        return bijAcuut(soort)
                .filter(_ -> !poort.leesbaar(gezin).isEmpty() && isAcuut(gezin))
                .orElseGet(() -> regel(soort));
    }

    @Override
    public Termijn bereken(GezinId gezin, Taaksoort soort) {
        return bereken(gezin, null, soort);
    }

    @Override
    public Termijn bereken(GezinId gezin, @Nullable PersoonId kind, Taaksoort soort) {
        var regel = regelVan(gezin, soort);
        var begin = begin(gezin, kind, regel.begin());
        var eind = kalender.eind(begin, regel.hoeveelheid(), regel.eenheid(), regel.termijnenwet());
        return new Termijn(eind, regel.eenheid().isOpTijdstip(), begin, regel);
    }

    @Override
    public Instant termijn(GezinId gezin, @Nullable PersoonId kind, Taaksoort soort) {
        return bereken(gezin, kind, soort).eind();
    }

    @Override
    public Instant einde7DagenNaIncident(GezinId gezin, PersoonId kind) {
        return Incidentgrenzen.na7Dagen(begin(gezin, kind, Beginfeit.INCIDENT));
    }

    @Override
    public Instant einde72UurNaIncident(GezinId gezin, PersoonId kind) {
        return Incidentgrenzen.na72Uur(begin(gezin, kind, Beginfeit.INCIDENT));
    }

    private Termijnregel regelVan(GezinId gezin, Taaksoort soort) {
        return bijAcuut(soort).filter(_ -> isAcuut(gezin)).orElseGet(() -> regel(soort));
    }

    private Optional<Termijnregel> bijAcuut(Taaksoort soort) {
        return instellingen.bijAcuut(soort, vandaag());
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

    /// An incident of which nobody knows the moment was before its signal.
    private Instant begin(GezinId gezin, @Nullable PersoonId kind, Beginfeit feit) {
        return momenten.van(gezin, kind, feit)
                .or(() -> feit == Beginfeit.INCIDENT ? momenten.van(gezin, kind, Beginfeit.SIGNAAL) : Optional.empty())
                .orElseGet(klok::instant);
    }
}
