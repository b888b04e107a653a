package nl.eenplan.frontend.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/// Says, once Eenplan can be used, at which address; in the demo also with whom to log in.
@Component
class Startbericht {

    private static final Logger LOG = LoggerFactory.getLogger(Startbericht.class);

    private final boolean demo;
    private final Resource accounts;

    Startbericht(
            @Value("${eenplan.demo:false}") boolean demo, @Value("classpath:demo-accounts.txt") Resource accounts) {
        this.demo = demo;
        this.accounts = accounts;
    }

    @EventListener
    void meld(ApplicationReadyEvent gereed) {
        var poort = gereed.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (poort == null) {
            return;
        }
        LOG.info("Eenplan is klaar: http://localhost:{}/{}", poort, demo ? demoAccounts() : "");
    }

    private String demoAccounts() {
        try {
            return System.lineSeparator()
                    + System.lineSeparator()
                    + accounts.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
