package nl.eenplan.backend.letsel;

import java.util.List;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.TaakId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads what is recorded of the children of a gezin, per compartment.
@Service
public class LetselInzage {

    /// The dossier of the child that the task is about, for the forms of F2 to F6. Compartment MEDISCH.
    @Transactional
    public Letseldossier voorTaak(TaakId taak) {
        throw new UnsupportedOperationException();
    }

    /// One row per child of which something is recorded, for the family page.
    @Transactional
    public List<Letseloverzicht> overzicht(GezinId gezin) {
        throw new UnsupportedOperationException();
    }
}
