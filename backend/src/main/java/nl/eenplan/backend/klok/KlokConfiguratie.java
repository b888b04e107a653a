package nl.eenplan.backend.klok;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/// One `Clock` for domain and engine, in Dutch time.
@Configuration(proxyBeanMethods = false)
class KlokConfiguratie {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    /// Before the families of the demo are played, which leave it a quarter of an hour before scenario S1.
    private static final Instant BEGIN_VAN_DE_DEMO =
            LocalDateTime.of(2026, Month.JANUARY, 12, 8, 0).atZone(NEDERLAND).toInstant();

    @Bean
    @ConditionalOnProperty(name = "eenplan.demo", havingValue = "false", matchIfMissing = true)
    Vooruitklok klok() {
        return new Vooruitklok(Clock.system(NEDERLAND));
    }

    @Bean
    @ConditionalOnProperty(name = "eenplan.demo", havingValue = "true")
    @DependsOnDatabaseInitialization
    Demoklok demoklok(JdbcClient jdbc, PlatformTransactionManager transacties, ApplicationEventPublisher events) {
        return new Demoklok(
                new Vooruitklok(Clock.system(NEDERLAND)),
                new Klokstanden(jdbc, transacties),
                events,
                BEGIN_VAN_DE_DEMO);
    }
}
