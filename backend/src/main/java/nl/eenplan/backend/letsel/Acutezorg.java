package nl.eenplan.backend.letsel;

import java.time.OffsetDateTime;
import java.util.Optional;
import nl.eenplan.backend.termijn.Acuutbron;
import nl.eenplan.processes.api.GezinId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// G1: the case is acute when it is for one of the children, each as he was seen last.
@Component
class Acutezorg implements Acuutbron {

    private final JdbcClient jdbc;

    Acutezorg(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Oordeel> oordeel(GezinId gezin) {
        return jdbc.sql("""
                        select max(vastgelegd_op) as op, bool_or(is_acuut) as acuut
                          from (select distinct on (kind) vastgelegd_op, is_acuut from eerste_zorg
                                 where gezin = :gezin order by kind, vastgelegd_op desc) laatste
                        having count(*) > 0
                        """)
                .param("gezin", gezin.waarde())
                .query((rij, _) ->
                        new Oordeel(rij.getObject("op", OffsetDateTime.class).toInstant(), rij.getBoolean("acuut")))
                .optional();
    }
}
