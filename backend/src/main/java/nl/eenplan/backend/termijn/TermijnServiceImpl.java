package nl.eenplan.backend.termijn;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.spi.Termijnen;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Looks up the rule that holds in this region today and counts with it; refuses a task without a rule.
@Service
class TermijnServiceImpl implements TermijnService, Termijnen {

    private static final int DAGEN_VOOR_ONDERZOEK = 7;

    private final JdbcClient jdbc;
    private final Clock klok;
    private final Termijnkalender kalender;
    private final List<Feitenbron> bronnen;
    private final String regio;

    TermijnServiceImpl(
            JdbcClient jdbc,
            Clock klok,
            Termijnkalender kalender,
            List<Feitenbron> bronnen,
            @Value("${eenplan.regio:Merewestein}") String regio) {
        this.jdbc = jdbc;
        this.klok = klok;
        this.kalender = kalender;
        this.bronnen = bronnen;
        this.regio = regio;
    }

    @Override
    public Termijnregel regel(Taaksoort soort) {
        return jdbc.sql("""
                        select taaksoort, hoeveelheid, eenheid, beginfeit, termijnenwet, bron, regioafspraak
                          from termijninstelling
                         where taaksoort = :soort and (regio = :regio or regio is null)
                           and van <= :dag and (tot is null or tot > :dag)
                         order by regio nulls last limit 1
                        """)
                .param("soort", soort.name())
                .param("regio", regio)
                .param("dag", LocalDate.ofInstant(klok.instant(), Termijnkalender.NEDERLAND))
                .query((rij, nummer) -> new Termijnregel(
                        soort,
                        rij.getInt("hoeveelheid"),
                        Eenheid.valueOf(rij.getString("eenheid")),
                        Beginfeit.valueOf(rij.getString("beginfeit")),
                        rij.getBoolean("termijnenwet"),
                        rij.getString("bron"),
                        rij.getBoolean("regioafspraak")))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("Geen termijn ingesteld voor " + soort));
    }

    @Override
    public Termijn bereken(GezinId gezin, Taaksoort soort) {
        var regel = regel(soort);
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

    private Optional<Instant> moment(GezinId gezin, Beginfeit feit) {
        return bronnen.stream()
                .filter(bron -> bron.feit() == feit)
                .flatMap(bron -> bron.moment(gezin).stream())
                .findFirst();
    }
}
