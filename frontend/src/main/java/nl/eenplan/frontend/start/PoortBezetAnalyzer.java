package nl.eenplan.frontend.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Another program already listens where Eenplan wants to.
@Order(Ordered.HIGHEST_PRECEDENCE)
class PoortBezetAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
        return new FailureAnalysis(
                "Poort " + cause.getPort() + " is al in gebruik door een ander programma.",
                "Stop dat programma, of kies een andere poort: EENPLAN_PORT=8090 ./eenplan start",
                cause);
    }
}
