package nl.eenplan.backend.database;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/// Gives every Spring test context its own empty database, let go as the last of its beans; found through
/// `META-INF/spring.factories`.
class TestdatabaseCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configAttributes) {
        return new EigenDatabase();
    }

    private record EigenDatabase() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration mergedConfig) {
            if (context.getBeanFactory() instanceof DefaultSingletonBeanRegistry bonen) {
                Testdatabase.gebruik();
                bonen.registerDisposableBean("testdatabase", Testdatabase::klaar);
            }
            if (context.getBeanFactory() instanceof BeanDefinitionRegistry bonen) {
                bonen.registerBeanDefinition("eigenaar", eigenaar(context.getBeanFactory()));
            }
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "testdatabase",
                            Map.of(
                                    "eenplan.db.url",
                                    Testdatabase.nieuw(),
                                    "eenplan.db.user",
                                    Testdatabase.GEBRUIKER,
                                    "eenplan.db.password",
                                    Testdatabase.WACHTWOORD,
                                    "eenplan.anker.sleutel",
                                    Testsleutel.bestand(),
                                    "eenplan.anker.map",
                                    Testsleutel.nieuweMap(),
                                    "eenplan.factor.sleutels",
                                    Testsleutel.factoren(),
                                    "eenplan.anker.ronde",
                                    "PT24H")));
        }

        /// A test looks over the wall, whoever is logged in.
        private static AbstractBeanDefinition eigenaar(BeanFactory bonen) {
            var eigenaar = BeanDefinitionBuilder.genericBeanDefinition(
                            JdbcClient.class, () -> JdbcClient.create(bonen.getBean("eigenaarsbron", DataSource.class)))
                    .addDependsOn("flywayInitializer")
                    .setLazyInit(true)
                    .getBeanDefinition();
            eigenaar.setDefaultCandidate(false);
            return eigenaar;
        }
    }
}
