package nl.eenplan.backend.keten;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.eenplan.backend.BackendTestApplicatie;
import nl.eenplan.backend.kern.Mensen;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// The whole backend on PostgreSQL, on Monday 2 March 2026 of the demo, with the region Merewestein in it.
@Target(ElementType.TYPE)
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = BackendTestApplicatie.class, properties = "eenplan.demo=true")
@Import({Mensen.class, Keten.class, Artsenketen.class, Planketen.class})
public @interface Ketentest {}
