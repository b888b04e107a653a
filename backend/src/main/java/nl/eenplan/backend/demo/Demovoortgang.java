package nl.eenplan.backend.demo;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Remembers at once that a part of the demo was begun, also when Eenplan is stopped in the middle of it.
@Component
@ConditionalOnBooleanProperty("eenplan.demo")
class Demovoortgang {

    private final JdbcClient jdbc;
    private final Clock klok;

    Demovoortgang(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /// False when it was begun before.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean begint(String deel) {
        return jdbc.sql("insert into demolading (naam, geladen_op) values (:naam, :nu) on conflict do nothing")
                        .param("naam", deel + " begonnen")
                        .param("nu", OffsetDateTime.now(klok))
                        .update()
                > 0;
    }
}
