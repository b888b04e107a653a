package nl.eenplan.processes.api.delen;

import java.util.List;

/// A table that cannot be used.
public class OngeldigeDeeltafel extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final List<String> bezwaren;

    public OngeldigeDeeltafel(List<String> bezwaren) {
        super(String.join(" ", bezwaren));
        this.bezwaren = List.copyOf(bezwaren);
    }

    /// Dutch sentences that say where and what to do.
    public List<String> bezwaren() {
        return bezwaren;
    }
}
