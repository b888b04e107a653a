package nl.eenplan.backend.werkvoorraad;

import java.time.Instant;
import java.util.Optional;
import nl.eenplan.processes.api.TaakId;

/// Drafts of forms, one per task and person, kept in the database so that nothing typed is lost.
public interface Concepten {

    /// Keeps the JSON of the form (at most 256 kB) and answers the moment of saving. Candidates of the task only.
    Instant bewaar(TaakId taak, String json);

    Optional<Concept> vind(TaakId taak);

    record Concept(String json, Instant bewaardOp) {}
}
