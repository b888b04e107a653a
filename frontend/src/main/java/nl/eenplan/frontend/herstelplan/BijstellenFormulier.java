package nl.eenplan.frontend.herstelplan;

import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.herstelplan.Bijstelgegevens;
import nl.eenplan.backend.herstelplan.VolgTaken;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// Fixes what was changed in the plan editor as a new version.
@Component
class BijstellenFormulier implements Taakformulier<Bijstelgegevens> {

    private final VolgTaken plannen;
    private final Planbeelden beelden;

    BijstellenFormulier(VolgTaken plannen, Planbeelden beelden) {
        this.plannen = plannen;
        this.beelden = beelden;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.PLAN_BIJSTELLEN);
    }

    @Override
    public Class<Bijstelgegevens> gegevens() {
        return Bijstelgegevens.class;
    }

    @Override
    public String teksten() {
        return "bijstellen";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        velden.uitleg("editor")
                .plaats(beelden.naarEditor(taak.gezin()))
                .lang("reden")
                .verplicht()
                .hulp();
    }

    @Override
    public Afronding rondAf(Taakregel taak, Bijstelgegevens gegevens) {
        return plannen.stelBij(taak.taak(), gegevens);
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> erbij(Taakregel taak) {
        return Optional.of(beelden.bijTaak(taak));
    }
}
