package nl.eenplan.backend.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Turns a refusal to start into a message for a person instead of a stack trace.
class StartweigeringAnalyzer extends AbstractFailureAnalyzer<Startweigering> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, Startweigering cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.raad(), cause);
    }
}
