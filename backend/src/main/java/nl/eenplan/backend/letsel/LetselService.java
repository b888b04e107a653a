package nl.eenplan.backend.letsel;

import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.processes.api.TaakId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// F1 to F3: what the treating doctor sees, does and records in the same contact.
@Service
public class LetselService {

    /// F1 and G1, at once.
    @Transactional
    public Afronding eersteZorg(TaakId taak, EersteZorgGegevens gegevens) {
        throw new UnsupportedOperationException();
    }

    /// F2 and G2, in the same contact.
    @Transactional
    public Afronding letselBeschrijven(TaakId taak, LetselBeschrijvenGegevens gegevens) {
        throw new UnsupportedOperationException();
    }

    /// F3 and G3, the same day.
    @Transactional
    public Afronding fotosVastleggen(TaakId taak, FotosVastleggenGegevens gegevens) {
        throw new UnsupportedOperationException();
    }
}
