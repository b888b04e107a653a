package nl.eenplan.processes.api;

import java.util.Optional;

/// Starts and stops the way of one request for a withheld part. Asks nobody's permission.
public interface Inzageproces {

    void start(GezinId gezin, InzageverzoekId verzoek);

    /// The request was withdrawn or has no sense any more: its open task falls away. Nothing happens when it has ended.
    void trekIn(InzageverzoekId verzoek);

    /// Which request an open task of it is about; empty for a task that is closed or of another process.
    Optional<InzageverzoekId> verzoek(TaakId taak);
}
