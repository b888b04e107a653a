package nl.eenplan.backend.melding;

import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.processes.api.Beslistafel.Besluit;
import nl.eenplan.processes.api.TaakId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What Veilig Thuis does with a melding: triage, notice, feedback, actieoverleg.
@Service
public class TriageService {

    /// What the table `mda-criteria` says of the answers; unanswered counts as no.
    public Besluit mdaAdvies(TriageGegevens gegevens) {
        throw new UnsupportedOperationException();
    }

    /// Triage, G6 and G7, within 5 working days (Uitvoeringsbesluit Wmo 4.1.7).
    @Transactional
    public Afronding triage(TaakId taak, TriageGegevens gegevens) {
        throw new UnsupportedOperationException();
    }

    /// Within 4 weeks (Wmo 5.3.1).
    @Transactional
    public Afronding kennisgevingOuders(TaakId taak, KennisgevingOudersGegevens gegevens) {
        throw new UnsupportedOperationException();
    }

    /// Within 5 working days (PD); the duty is Wmo 4.1.1(2)g.
    @Transactional
    public Afronding terugkoppelingMelder(TaakId taak, TerugkoppelingGegevens gegevens) {
        throw new UnsupportedOperationException();
    }

    /// F9, within 24 hours when acute (PD).
    @Transactional
    public Afronding actieoverleg(TaakId taak, ActieoverlegGegevens gegevens) {
        throw new UnsupportedOperationException();
    }
}
