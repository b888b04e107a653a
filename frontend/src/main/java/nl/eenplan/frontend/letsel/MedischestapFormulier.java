package nl.eenplan.frontend.letsel;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.stap.StapService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.stap.Stapformulier;
import nl.eenplan.frontend.stap.Stapvelden;
import nl.eenplan.processes.api.Taaksoort;

/// The steps in which a doctor asks another (F4a, F4b, F4d, after a death), with what is known of the child beside it
/// under its number: that is how the child is discussed (W4).
@org.springframework.stereotype.Component
class MedischestapFormulier extends Stapformulier {

    private final Letseldossierbeeld dossiers;

    MedischestapFormulier(StapService stappen, Stapvelden stapvelden, Letseldossierbeeld dossiers) {
        super(stappen, stapvelden);
        this.dossiers = dossiers;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(
                Taaksoort.SPOED_LECK,
                Taaksoort.PEP_OVERWEGEN,
                Taaksoort.CONSULT_KINDERARTS,
                Taaksoort.CONSULT_LECK,
                Taaksoort.OVERLIJDEN_NODO);
    }

    @Override
    public Optional<Component> erbij(Taakregel taak) {
        return Optional.of(dossiers.voorTaak(taak));
    }
}
