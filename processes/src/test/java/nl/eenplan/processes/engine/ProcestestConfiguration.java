package nl.eenplan.processes.engine;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/// The module as the application starts it, with a fake domain behind the `spi`; other modules' tests do not scan it.
@TestComponent
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(basePackages = "nl.eenplan.processes.engine")
@Import({NepDomein.class, Werklijst.class, Engineinhoud.class, Draaiboek.class})
class ProcestestConfiguration {

    private static final DmnDecisionTableEvaluationListener TELLER = besluit -> besluit.getMatchingRules()
            .forEach(regel -> Dekking.regel(besluit.getDecisionTable().getKey(), regel.getId()));

    @Bean
    static DmnDecisionTableEvaluationListener regelteller() {
        return TELLER;
    }

    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("timezone", "Europe/Amsterdam")
                .start();
    }

    @Bean
    DataSource dataSource(EmbeddedPostgres postgres) {
        return postgres.getPostgresDatabase();
    }

    @Bean
    static BeanPostProcessor teltBesluiten() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String naam) {
                if (bean instanceof SpringProcessEngineConfiguration instelling) {
                    var tafels = (DefaultDmnEngineConfiguration) instelling.getDmnEngineConfiguration();
                    var luisteraars = new ArrayList<>(tafels.getCustomPostDecisionTableEvaluationListeners());
                    luisteraars.add(TELLER);
                    tafels.setCustomPostDecisionTableEvaluationListeners(luisteraars);
                }
                return bean;
            }
        };
    }
}
