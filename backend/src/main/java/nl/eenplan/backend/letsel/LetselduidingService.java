package nl.eenplan.backend.letsel;

import java.util.List;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.processes.api.TaakId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// F6: interprets what was recorded; each time a new version, the former stays.
@Service
public class LetselduidingService {

    /// The verbal scale in force, from even to most likely.
    @Transactional(readOnly = true)
    public List<Waarschijnlijkheid> schaal() {
        throw new UnsupportedOperationException();
    }

    /// F6, within 5 working days (PD).
    @Transactional
    public Afronding letselduiden(TaakId taak, LetselduidenGegevens gegevens) {
        throw new UnsupportedOperationException();
    }

    /// @param label as "waarschijnlijker"
    public record Waarschijnlijkheid(String code, String label) {}
}
