package nl.eenplan.backend.proef;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/// Gezin, documents and terms on a real PostgreSQL with the real engine and the demo region; the clock stands still,
/// and so do the timers.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Gezinapplicatie.class,
        properties = {
            "eenplan.demo=true",
            "eenplan.document.lezen=false",
            "eenplan.processes.timers=false",
            "spring.jpa.hibernate.ddl-auto=validate"
        })
public @interface Gezintest {}
