package nl.eenplan.backend.stap;

import java.time.Instant;
import java.util.List;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Stores when, with whom and what was done for ACUTE_VEILIGHEID, SPOEDOVERLEG, FMO_BESLUIT, FMO_UITVOEREN,
/// CONSULT_KINDERARTS, CONSULT_LECK and OVERLIJDEN_NODO.
@Service
public class StapService {

    /// What the form says of this step.
    public Stapuitleg uitleg(Taaksoort soort) {
        throw new UnsupportedOperationException();
    }

    @Transactional
    public Afronding stapVastleggen(TaakId taak, StapGegevens gegevens) {
        throw new UnsupportedOperationException();
    }

    /// The stored steps of a gezin, as far as their compartment is readable for the user; oldest first.
    @Transactional
    public List<Stapbeeld> stappen(GezinId gezin) {
        throw new UnsupportedOperationException();
    }

    /// @param uitleg what must be done or told, in Dutch
    /// @param bron row of the stroomschema and source
    /// @param vraagtFmo whether [StapGegevens#isFmoNodig] must be answered
    public record Stapuitleg(String uitleg, String bron, boolean vraagtFmo) {}

    public record Stapbeeld(
            Taaksoort soort,
            @Nullable PersoonId kind,
            Instant wanneer,
            String metWie,
            String gedaan,
            @Nullable String afspraken,
            @Nullable String kenmerk,
            @Nullable Boolean isFmoNodig,
            String door) {}
}
