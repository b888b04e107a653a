package nl.eenplan.processes.spi;

import nl.eenplan.processes.api.InzageverzoekId;

/// What the way of a request for a withheld part asks of the domain, in the transaction of the engine.
public interface Inzageregie {

    /// Decided and, where the rules ask it, agreed by a second: the part opens for the asker until the granted moment.
    void open(InzageverzoekId verzoek);

    /// Decided otherwise: nothing opens and the asker hears why.
    void weiger(InzageverzoekId verzoek);

    /// The owner did not answer within the term: colleagues with his role may answer too.
    void schaalOp(InzageverzoekId verzoek);
}
