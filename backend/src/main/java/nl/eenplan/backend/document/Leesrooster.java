package nl.eenplan.backend.document;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/// Looks every few seconds whether a document waits to be read.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "eenplan.document.lezen", havingValue = "true", matchIfMissing = true)
class Leesrooster {

    private final Tekstwerker werker;

    Leesrooster(Tekstwerker werker) {
        this.werker = werker;
    }

    @Scheduled(fixedDelayString = "${eenplan.document.lezen-elke:PT3S}")
    void lees() {
        werker.leesWatWacht();
    }
}
