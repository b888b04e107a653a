package nl.eenplan.backend.demo;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import nl.eenplan.backend.toegang.Systeem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Loads at start-up whatever part of the demo is not there yet; a part that fails leaves nothing behind.
@Component
@Order(0)
@ConditionalOnBooleanProperty("eenplan.demo")
class Demoverzorger implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Demoverzorger.class);

    private final List<DemoLader> laders;
    private final JdbcClient jdbc;
    private final Clock klok;
    private final TransactionTemplate transactie;

    Demoverzorger(List<DemoLader> laders, JdbcClient jdbc, Clock klok, PlatformTransactionManager transacties) {
        this.laders = laders;
        this.jdbc = jdbc;
        this.klok = klok;
        this.transactie = new TransactionTemplate(transacties);
    }

    @Override
    public void run(ApplicationArguments argumenten) {
        laders.forEach(lader -> transactie.executeWithoutResult(status -> laad(lader)));
    }

    private void laad(DemoLader lader) {
        var nieuw = jdbc.sql("insert into demolading (naam, geladen_op) values (:naam, :nu) on conflict do nothing")
                .param("naam", lader.naam())
                .param("nu", OffsetDateTime.now(klok))
                .update();
        if (nieuw > 0) {
            Systeem.als("demo laden", lader::laad);
            LOG.info("Demo: {} geladen", lader.naam());
        }
    }
}
