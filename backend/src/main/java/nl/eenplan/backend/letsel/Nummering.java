package nl.eenplan.backend.letsel;

import nl.eenplan.processes.api.PersoonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Numbers the injuries of a child, counting on over all examinations. Of two doctors who store at the same moment the
/// second waits for the first, so that no number is given twice and nothing is refused.
@Component
class Nummering {

    private final JdbcClient jdbc;

    Nummering(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The first number that is free, held for this child until the transaction ends.
    @Transactional(propagation = Propagation.MANDATORY)
    int volgende(PersoonId kind) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('letsel ' || :kind, 0))")
                .param("kind", kind.waarde().toString())
                .query((rij, nummer) -> nummer)
                .list();
        return jdbc.sql("select coalesce(max(nummer), 0) + 1 from letsel where kind = :kind")
                .param("kind", kind.waarde())
                .query(Integer.class)
                .single();
    }
}
