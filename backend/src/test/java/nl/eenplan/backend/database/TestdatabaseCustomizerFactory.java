package nl.eenplan.backend.database;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
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
                                    "eenplan.anker.ronde",
                                    "PT24H")));
        }
    }
}
