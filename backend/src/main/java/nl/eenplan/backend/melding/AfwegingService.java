package nl.eenplan.backend.melding;

import java.util.Optional;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.processes.api.Beslistafel.Besluit;
import nl.eenplan.processes.api.TaakId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// G5 and F7: weighs whether to report; the requester of a letselduiding stays responsible for it himself (W4).
@Service
public class AfwegingService {

    /// What the table says of the answers so far; empty while the next question must be answered first.
    public Optional<Besluit> voorproef(AfwegenGegevens gegevens) {
        throw new UnsupportedOperationException();
    }

    /// The number of questions to show, 1 to 5.
    public int aantalVragen(AfwegenGegevens gegevens) {
        throw new UnsupportedOperationException();
    }

    /// G5 and F7, the same day when acute (PD).
    @Transactional
    public Afronding afwegen(TaakId taak, AfwegenGegevens gegevens) {
        throw new UnsupportedOperationException();
    }
}
