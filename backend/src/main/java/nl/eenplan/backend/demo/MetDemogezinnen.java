package nl.eenplan.backend.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;

/// Exists in a demo that begins with families; a test of the region alone does without them and their clock.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnBooleanProperty(name = {"eenplan.demo", "eenplan.demo-gezinnen"})
@interface MetDemogezinnen {}
