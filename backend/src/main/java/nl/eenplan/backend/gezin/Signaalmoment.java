package nl.eenplan.backend.gezin;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.eenplan.backend.termijn.Beginfeit;
import nl.eenplan.backend.termijn.Feitenbron;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells `termijn` when the last signal was seen: from there the terms of an incident count whose moment nobody knows.
@Component
class Signaalmoment implements Feitenbron {

    private final JdbcClient jdbc;
    private final Kindsignalen signalen;

    Signaalmoment(JdbcClient jdbc, Kindsignalen signalen) {
        this.jdbc = jdbc;
        this.signalen = signalen;
    }

    @Override
    public Beginfeit feit() {
        return Beginfeit.SIGNAAL;
    }

    @Override
    public Optional<Instant> moment(GezinId gezin) {
        return jdbc.sql("select gezien_op from signaal where gezin = :gezin and aanleiding is null"
                        + " order by vastgelegd_op desc, id desc limit 1")
                .param("gezin", gezin.waarde())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    @Override
    public Optional<Instant> moment(GezinId gezin, PersoonId kind) {
        return signalen.vanKlok(gezin, kind).map(Kindsignalen.Kindsignaal::gezienOp);
    }
}
