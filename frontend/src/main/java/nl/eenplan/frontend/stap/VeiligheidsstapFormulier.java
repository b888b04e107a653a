package nl.eenplan.frontend.stap;

import java.util.Set;
import nl.eenplan.backend.stap.StapService;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// The steps that make safe, call for help or take up a term that has passed.
@Component
class VeiligheidsstapFormulier extends Stapformulier {

    VeiligheidsstapFormulier(StapService stappen, Stapvelden stapvelden) {
        super(stappen, stapvelden);
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(
                Taaksoort.ACUTE_VEILIGHEID,
                Taaksoort.SPOEDOVERLEG,
                Taaksoort.SPOED_VERTROUWENSARTS,
                Taaksoort.SPOED_ZEDENTEAM,
                Taaksoort.VERHOOR_NABELLEN,
                Taaksoort.OPSCHALEN);
    }
}
