package nl.eenplan.frontend.herstelplan;

import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.herstelplan.Opstelgegevens;
import nl.eenplan.backend.herstelplan.PlanTaken;
import nl.eenplan.backend.herstelplan.Planbeeld.Basis;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// M8: finishes the draft that is written in the plan editor.
@Component
class PlanOpstellenFormulier implements Taakformulier<Opstelgegevens> {

    private final PlanTaken plannen;
    private final Planbeelden beelden;

    PlanOpstellenFormulier(PlanTaken plannen, Planbeelden beelden) {
        this.plannen = plannen;
        this.beelden = beelden;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.PLAN_OPSTELLEN);
    }

    @Override
    public Class<Opstelgegevens> gegevens() {
        return Opstelgegevens.class;
    }

    @Override
    public String teksten() {
        return "planOpstellen";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        velden.uitleg("editor")
                .plaats(beelden.naarEditor(taak.gezin()))
                .kop("afronden")
                .keuze("basis", Basis.values(), Teksten::keuze)
                .verplicht()
                .breed()
                .veld("begin")
                .verplicht()
                .veld("evaluatie")
                .verplicht()
                .hulp();
    }

    @Override
    public Afronding rondAf(Taakregel taak, Opstelgegevens gegevens) {
        return plannen.stelOp(taak.taak(), gegevens);
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> erbij(Taakregel taak) {
        return Optional.of(beelden.bijTaak(taak));
    }
}
