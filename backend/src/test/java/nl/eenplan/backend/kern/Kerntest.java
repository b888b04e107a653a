package nl.eenplan.backend.kern;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/// Access, log, people and task list on a real PostgreSQL with the demo region, without the engine.
@Target(ElementType.TYPE)
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Kernapplicatie.class, properties = "eenplan.demo=true")
public @interface Kerntest {}
