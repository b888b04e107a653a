package nl.eenplan.backend.melding;

import java.util.List;
import java.util.UUID;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.processes.api.TaakId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Voorwaarden & Vervolg: agrees the conditions and hands over to one regisseur (W13).
@Service
public class VoorwaardenService {

    @Transactional
    public Afronding veiligheidsvoorwaarden(TaakId taak, VoorwaardenGegevens gegevens) {
        throw new UnsupportedOperationException();
    }

    /// Whoever can be appointed.
    @Transactional(readOnly = true)
    public List<Kandidaat> kandidaten() {
        throw new UnsupportedOperationException();
    }

    /// Appoints exactly one: a former regisseur is no longer involved.
    @Transactional
    public Afronding regisseurAanwijzen(TaakId taak, RegisseurGegevens gegevens) {
        throw new UnsupportedOperationException();
    }

    public record Kandidaat(UUID medewerker, String naam, String organisatie) {}
}
