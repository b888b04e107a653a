package nl.eenplan.processes.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/// Runs against the real engine on PostgreSQL; all tests share one context, each works with gezinnen of its own.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = ProcestestConfiguration.class,
        properties = {"eenplan.processes.timers=false", "spring.main.banner-mode=off", "logging.level.root=warn"})
@interface Procestest {}
