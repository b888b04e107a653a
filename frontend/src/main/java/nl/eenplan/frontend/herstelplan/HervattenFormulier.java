package nl.eenplan.frontend.herstelplan;

import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.herstelplan.Hervatgegevens;
import nl.eenplan.backend.herstelplan.VolgTaken;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// From when a suspended plan goes on, and why now.
@Component
class HervattenFormulier implements Taakformulier<Hervatgegevens> {

    private final VolgTaken plannen;
    private final Planbeelden beelden;

    HervattenFormulier(VolgTaken plannen, Planbeelden beelden) {
        this.plannen = plannen;
        this.beelden = beelden;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.PLAN_HERVATTEN);
    }

    @Override
    public Class<Hervatgegevens> gegevens() {
        return Hervatgegevens.class;
    }

    @Override
    public String teksten() {
        return "hervatten";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        velden.veld("op").verplicht().lang("motivering").verplicht();
    }

    @Override
    public Afronding rondAf(Taakregel taak, Hervatgegevens gegevens) {
        return plannen.hervat(taak.taak(), gegevens);
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> erbij(Taakregel taak) {
        return Optional.of(beelden.bijTaak(taak));
    }
}
