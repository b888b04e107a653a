package nl.eenplan.backend.werkvoorraad;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;

/// A service whose methods are done again, from the start and in a new transaction, when somebody else or a term of the
/// process was at the same rows: PostgreSQL ends one of two transactions that wait for each other, and the engine ends
/// the second of two that move one process. Nothing of the ended one is left; the second time it meets what the other
/// did, as a task that was finished already.
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
public @interface Herkansbaar {}
