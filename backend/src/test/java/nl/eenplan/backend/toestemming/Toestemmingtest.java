package nl.eenplan.backend.toestemming;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/// Families, documents, access and consent on a real PostgreSQL with the real engine; the clock stands still until a
/// test moves it, which is why this context is not shared with others.
@Target(ElementType.TYPE)
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Toestemmingapplicatie.class,
        properties = {"eenplan.demo=true", "eenplan.document.lezen=false", "spring.jpa.hibernate.ddl-auto=validate"})
@interface Toestemmingtest {}
