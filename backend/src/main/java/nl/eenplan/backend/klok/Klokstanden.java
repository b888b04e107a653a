package nl.eenplan.backend.klok;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps how far the demo clock differs from the machine, in the one row of table `klok`.
///
/// Stored in a transaction of its own: the clock in memory never runs ahead of what is kept.
final class Klokstanden {

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;

    Klokstanden(JdbcClient jdbc, PlatformTransactionManager transacties) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transacties);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    Duration lees(Duration eersteKeer) {
        apart.executeWithoutResult(
                status -> jdbc.sql("insert into klok (verschil_millis) values (:millis) on conflict do nothing")
                        .param("millis", eersteKeer.toMillis())
                        .update());
        return Duration.ofMillis(
                jdbc.sql("select verschil_millis from klok").query(Long.class).single());
    }

    void bewaar(Duration verschil) {
        apart.executeWithoutResult(status -> jdbc.sql("update klok set verschil_millis = :millis")
                .param("millis", verschil.toMillis())
                .update());
    }
}
