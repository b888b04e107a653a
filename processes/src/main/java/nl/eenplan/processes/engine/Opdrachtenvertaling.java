package nl.eenplan.processes.engine;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.ibatis.builder.xml.XMLConfigBuilder;
import org.apache.ibatis.session.Configuration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ReflectUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationStartingEvent;
import org.springframework.context.ApplicationListener;

/// Reads the SQL of the engine, seventy files, while the application is still looking for its own classes: a second
/// of each start that nobody waits for. One reading serves one engine; whoever finds none reads for itself.
class Opdrachtenvertaling implements ApplicationListener<ApplicationStartingEvent> {

    private static final AtomicReference<@Nullable FutureTask<Configuration>> GELEZEN = new AtomicReference<>();

    @Override
    public void onApplicationEvent(ApplicationStartingEvent begin) {
        var gelezen = new FutureTask<>(Opdrachtenvertaling::lees);
        GELEZEN.set(gelezen);
        Thread.ofPlatform().daemon().name("opdrachtenvertaling").start(gelezen);
    }

    /// What was read for the next engine, at most once; waits for the rest of it.
    static Optional<Configuration> neem() {
        var gelezen = GELEZEN.getAndSet(null);
        if (gelezen == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(gelezen.get());
        } catch (ExecutionException mislukt) {
            throw new IllegalStateException("De opdrachten van de procesmotor zijn niet te lezen", mislukt.getCause());
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Configuration lees() throws IOException {
        var woorden = new Properties();
        woorden.put("prefix", "");
        ProcessEngineConfigurationImpl.initSqlSessionFactoryProperties(woorden, "", "postgres");
        try (var bron = new InputStreamReader(
                ReflectUtil.getResourceAsStream(ProcessEngineConfigurationImpl.DEFAULT_MYBATIS_MAPPING_FILE),
                StandardCharsets.UTF_8)) {
            return new XMLConfigBuilder(bron, "", woorden).parse();
        }
    }
}
