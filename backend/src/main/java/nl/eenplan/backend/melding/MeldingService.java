package nl.eenplan.backend.melding;

import java.util.List;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.processes.api.TaakId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// F8: drafts and sends the melding to Veilig Thuis.
@Service
public class MeldingService {

    /// The code lists that the form offers.
    public Codelijsten codelijsten() {
        throw new UnsupportedOperationException();
    }

    /// F8, at once.
    @Transactional
    public Afronding melden(TaakId taak, MeldenGegevens gegevens) {
        throw new UnsupportedOperationException();
    }

    /// F8 in the acute branch of G1: reporting never waits for the letselduiding.
    @Transactional
    public Afronding acuutMelden(TaakId taak, MeldenGegevens gegevens) {
        throw new UnsupportedOperationException();
    }

    public record Codelijsten(List<Code> bron, List<Code> aanleiding, List<Code> aard) {}
}
