package nl.eenplan.backend.overleg;

import java.time.OffsetDateTime;
import java.util.Optional;
import nl.eenplan.backend.termijn.Acuutbron;
import nl.eenplan.processes.api.GezinId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the applicant for a conference said, until the coordinator has screened it.
@Component
class Acuutoordeel implements Acuutbron {

    private final JdbcClient jdbc;

    Acuutoordeel(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Oordeel> oordeel(GezinId gezin) {
        return jdbc.sql("""
                        select op, is_acuut from mda_aanmelding where gezin = :gezin
                         union all
                        select op, is_acuut from mda_aanvraag where gezin = :gezin
                         order by op desc limit 1
                        """)
                .param("gezin", gezin.waarde())
                .query((rij, _) ->
                        new Oordeel(rij.getObject("op", OffsetDateTime.class).toInstant(), rij.getBoolean("is_acuut")))
                .optional();
    }
}
