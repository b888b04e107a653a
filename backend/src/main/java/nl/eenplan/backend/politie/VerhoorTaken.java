package nl.eenplan.backend.politie;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.processes.api.TaakId;

/// The form of the officier van justitie: may this child be interviewed once more?
public interface VerhoorTaken {

    /// What he decides on; empty once somebody decided.
    ///
    /// @throws nl.eenplan.backend.toegang.GeenToegang for whoever is no candidate of the task
    Optional<TeBeoordelen> teBeoordelen(TaakId taak);

    /// Refused for whoever asked the question himself.
    Afronding beoordeel(TaakId taak, Verhooroordeel oordeel);

    /// @param eerder the interviews that stand in this gezin
    /// @param isEldersVerhoord whether there is one in another gezin too
    record TeBeoordelen(
            String kind,
            String vrager,
            String motivering,
            Instant gevraagdOp,
            boolean isEigen,
            List<Verhoorbeeld.Verhoor> eerder,
            boolean isEldersVerhoord) {}
}
