package nl.eenplan.backend.werkvoorraad;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Throws away drafts that hang on no task and that nobody has touched for a month: they name people about whom nothing
/// was recorded after all.
@Component
class Conceptopruimer {

    private static final int DAGEN = 30;

    private final JdbcClient jdbc;
    private final Clock klok;

    Conceptopruimer(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
    void ruimOp() {
        jdbc.sql("delete from eigen_concept where bewaard_op < :grens")
                .param("grens", OffsetDateTime.now(klok).minusDays(DAGEN))
                .update();
    }
}
