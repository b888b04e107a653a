package nl.eenplan.processes.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.transaction.PlatformTransactionManager;

/// Camunda inside the one transaction of the house, with everything off that Eenplan does not use.
///
/// Models see only the beans named here, never the whole application.
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    /// The names that models may use in expressions.
    static final Map<String, Class<?>> BEANS = Map.of("regie", ServiceTaken.class, "feiten", Procesfeiten.class);

    @Bean
    SpringProcessEngineConfiguration engineInstelling(
            DataSource dataSource,
            PlatformTransactionManager transactionManager,
            BeanFactory beans,
            ModelListeners listeners,
            Besluitspoor besluiten,
            ResourcePatternResolver resources) {
        var instelling = new Engineinstelling();
        instelling.setProcessEngineName("eenplan");
        instelling.setDataSource(dataSource);
        instelling.setTransactionManager(transactionManager);
        instelling.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        instelling.setHistory(ProcessEngineConfiguration.HISTORY_NONE);
        instelling.setEnforceHistoryTimeToLive(true);
        instelling.setJobExecutorActivate(false);
        instelling.setAuthorizationEnabled(false);
        instelling.setDbIdentityUsed(false);
        instelling.setCmmnEnabled(false);
        instelling.setStandaloneTasksEnabled(false);
        instelling.setMetricsEnabled(false);
        instelling.setTaskMetricsEnabled(false);
        instelling.setDbMetricsReporterActivate(false);
        instelling.setDefaultNumberOfRetries(5);
        var genoemd = new HashMap<Object, Object>();
        BEANS.forEach((naam, soort) -> genoemd.put(naam, beans.getBean(soort)));
        instelling.setBeans(genoemd);
        instelling.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(listeners)));
        var tafels = new DefaultDmnEngineConfiguration();
        tafels.setCustomPostDecisionTableEvaluationListeners(List.of(besluiten));
        instelling.setDmnEngineConfiguration(tafels);
        instelling.setDeploymentName("eenplan");
        instelling.setDeployChangedOnly(true);
        instelling.setDeploymentResources(Stream.of("classpath*:bpmn/*.bpmn", "classpath*:dmn/*.dmn")
                .flatMap(patroon -> zoek(resources, patroon))
                .toArray(Resource[]::new));
        return instelling;
    }

    @Bean
    @DependsOnDatabaseInitialization
    ProcessEngineFactoryBean procesEngine(SpringProcessEngineConfiguration engineInstelling) {
        var fabriek = new ProcessEngineFactoryBean();
        fabriek.setProcessEngineConfiguration(engineInstelling);
        return fabriek;
    }

    private static Stream<Resource> zoek(ResourcePatternResolver resources, String patroon) {
        try {
            return Stream.of(resources.getResources(patroon));
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }
}
