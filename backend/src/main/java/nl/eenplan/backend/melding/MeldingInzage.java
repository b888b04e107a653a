package nl.eenplan.backend.melding;

import java.util.List;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.TaakId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads what was weighed, reported and decided of a gezin.
@Service
public class MeldingInzage {

    /// For the forms of Veilig Thuis. Compartment MELDING.
    @Transactional
    public Zaakbeeld voorTaak(TaakId taak) {
        throw new UnsupportedOperationException();
    }

    /// For the family page. Compartment MELDING.
    @Transactional
    public Zaakbeeld zaak(GezinId gezin) {
        throw new UnsupportedOperationException();
    }

    /// One checklist per child with a suspicion. Compartment MELDING.
    @Transactional
    public List<Meldcode> meldcodes(GezinId gezin) {
        throw new UnsupportedOperationException();
    }
}
