package nl.eenplan.frontend.stap;

import java.util.Set;
import nl.eenplan.backend.stap.StapGegevens;
import nl.eenplan.backend.stap.StapService;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// The steps that make safe, call for help or take up a term that has passed.
@Component
class StapFormulier implements Taakformulier<StapGegevens> {

    private final StapService stappen;
    private final Stapvelden stapvelden;

    StapFormulier(StapService stappen, Stapvelden stapvelden) {
        this.stappen = stappen;
        this.stapvelden = stapvelden;
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

    @Override
    public Class<StapGegevens> gegevens() {
        return StapGegevens.class;
    }

    @Override
    public String teksten() {
        return Stapvelden.TEKSTEN;
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        stapvelden.bouw(velden, taak);
    }

    @Override
    public Afronding rondAf(Taakregel taak, StapGegevens gegevens) {
        return stappen.stapVastleggen(taak.taak(), gegevens);
    }
}
