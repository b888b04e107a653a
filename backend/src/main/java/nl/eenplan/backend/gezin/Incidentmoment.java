package nl.eenplan.backend.gezin;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.eenplan.backend.termijn.Beginfeit;
import nl.eenplan.backend.termijn.Feitenbron;
import nl.eenplan.processes.api.GezinId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells `termijn` when the incident of the last signal was: its earliest possible moment, which is the safe one.
@Component
class Incidentmoment implements Feitenbron {

    private final JdbcClient jdbc;

    Incidentmoment(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        return jdbc.sql(
                        "select incident_van, incident_tot from signaal where gezin = :gezin and incident_van is not null"
                                + " order by vastgelegd_op desc, id desc limit 1")
                .param("gezin", gezin.waarde())
                .query((rij, nummer) -> new Periode(
                        rij.getObject(1, OffsetDateTime.class).toInstant(),
                        moment(rij.getObject(2, OffsetDateTime.class))))
                .optional();
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
