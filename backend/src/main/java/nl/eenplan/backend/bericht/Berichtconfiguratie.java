package nl.eenplan.backend.bericht;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Lets the outbox be emptied in the background.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Berichtconfiguratie {}
