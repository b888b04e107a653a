package nl.eenplan.frontend.stap;

import nl.eenplan.backend.stap.StapGegevens;
import nl.eenplan.backend.stap.StapService;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.taak.Taakformulier;

/// The form of the steps that all record the same; who extends it says which steps, and what stands beside them.
public abstract class Stapformulier implements Taakformulier<StapGegevens> {

    private final StapService stappen;
    private final Stapvelden stapvelden;

    protected Stapformulier(StapService stappen, Stapvelden stapvelden) {
        this.stappen = stappen;
        this.stapvelden = stapvelden;
    }

    @Override
    public final Class<StapGegevens> gegevens() {
        return StapGegevens.class;
    }

    @Override
    public final String teksten() {
        return Stapvelden.TEKSTEN;
    }

    @Override
    public final void bouw(Velden velden, Taakregel taak) {
        stapvelden.bouw(velden, taak);
    }

    @Override
    public final Afronding rondAf(Taakregel taak, StapGegevens gegevens) {
        return stappen.stapVastleggen(taak.taak(), gegevens);
    }
}
