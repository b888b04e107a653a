package nl.eenplan.backend.kern;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Stands still at the beginning of scenario S1 until a test moves it.
@TestComponent
public class Proefklok extends Clock {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private volatile Instant nu = Instant.parse("2026-03-02T09:15:00Z");

    public synchronized void verzet(Duration stap) {
        nu = nu.plus(stap);
    }

    /// The clock of the database runs on. There it is so early that no involvement that ends later than that has ended:
    /// what ends at its hour is the matter of the queries, and of the test of the wall.
    @EventListener
    void zetDatabaseklok(ContextRefreshedEvent klaar) {
        JdbcClient.create(klaar.getApplicationContext().getBean(DataSource.class))
                .sql("insert into klok (verschil_millis) values (:millis) on conflict do nothing")
                .param("millis", Duration.ofDays(-3650).toMillis())
                .update();
    }

    @Override
    public Instant instant() {
        return nu;
    }

    @Override
    public ZoneId getZone() {
        return NEDERLAND;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
