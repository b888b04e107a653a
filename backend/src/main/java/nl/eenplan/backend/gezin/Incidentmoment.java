package nl.eenplan.backend.gezin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.eenplan.backend.termijn.Beginfeit;
import nl.eenplan.backend.termijn.Feitenbron;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells `termijn` when the incident of the newest signal was: its earliest possible moment, which is the safe one. An
/// incident of a former signal does not count, nor of a signal about another child.
@Component
class Incidentmoment implements Feitenbron {

    private final JdbcClient jdbc;
    private final Kindsignalen signalen;

    Incidentmoment(JdbcClient jdbc, Kindsignalen signalen) {
        this.jdbc = jdbc;
        this.signalen = signalen;
    }

    @Override
    public Beginfeit feit() {
        return Beginfeit.INCIDENT;
    }

    @Override
    public Optional<Instant> moment(GezinId gezin) {
        return periode(gezin).map(Periode::van);
    }

    @Override
    public Optional<Periode> periode(GezinId gezin) {
        List<Optional<Periode>> laatste = jdbc.sql(
                        "select incident_van, incident_tot from signaal where gezin = :gezin and aanleiding is null"
                                + " order by vastgelegd_op desc, id desc limit 1")
                .param("gezin", gezin.waarde())
                .query((rij, nummer) -> Optional.ofNullable(Kindsignalen.periode(rij)))
                .list();
        return laatste.stream().flatMap(Optional::stream).findFirst();
    }

    @Override
    public Optional<Periode> periode(GezinId gezin, PersoonId kind) {
        return signalen.vanKlok(gezin, kind).flatMap(signaal -> Optional.ofNullable(signaal.incident()));
    }

    @Override
    public Optional<Instant> moment(GezinId gezin, PersoonId kind) {
        return periode(gezin, kind).map(Periode::van);
    }
}
