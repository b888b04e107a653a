package nl.eenplan.backend.letsel;

import java.util.Set;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.processes.api.TaakId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// F4c and F5c: what the vertrouwensarts and the forensic doctor say of what the treating doctor recorded.
@Service
public class ConsultService {

    /// What the consult form shows beside the dossier: the pseudonym and the criteria that the record itself suggests.
    @Transactional
    public Consultvoorstel voorbereiding(TaakId taak) {
        throw new UnsupportedOperationException();
    }

    /// F4c and G4c, the same day (PD).
    @Transactional
    public Afronding consultVertrouwensarts(TaakId taak, ConsultGegevens gegevens) {
        throw new UnsupportedOperationException();
    }

    /// F5c, within 24 hours (PD).
    @Transactional
    public Afronding fotosBeoordelen(TaakId taak, FotosBeoordelenGegevens gegevens) {
        throw new UnsupportedOperationException();
    }

    /// @param leeftijd in words, as "4 maanden"
    public record Consultvoorstel(String kindnummer, String leeftijd, Set<Criterium> voorgesteld) {}
}
