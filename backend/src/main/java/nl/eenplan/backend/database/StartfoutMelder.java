package nl.eenplan.backend.database;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/// Says in Dutch why the start failed; replaces the English report of Spring Boot.
class StartfoutMelder implements FailureAnalysisReporter {

    private static final Logger LOG = LoggerFactory.getLogger(StartfoutMelder.class);

    @Override
    public void report(FailureAnalysis analysis) {
        LOG.error(
                "{}{}Eenplan is niet gestart.{}{}{}{}",
                System.lineSeparator(),
                System.lineSeparator(),
                System.lineSeparator(),
                regel("Wat er is:   ", analysis.getDescription()),
                regel("Wat te doen: ", analysis.getAction()),
                System.lineSeparator());
    }

    private static String regel(String kop, @Nullable String tekst) {
        return tekst == null ? "" : kop + tekst + System.lineSeparator();
    }
}
