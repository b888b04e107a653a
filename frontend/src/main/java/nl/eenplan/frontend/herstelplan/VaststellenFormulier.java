package nl.eenplan.frontend.herstelplan;

import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.herstelplan.PlanTaken;
import nl.eenplan.backend.herstelplan.Vaststelgegevens;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// M10: the motivated decision, who signed, and when the agreements are checked first.
@Component
class VaststellenFormulier implements Taakformulier<Vaststelgegevens> {

    private final PlanTaken plannen;
    private final Planbeelden beelden;

    VaststellenFormulier(PlanTaken plannen, Planbeelden beelden) {
        this.plannen = plannen;
        this.beelden = beelden;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.PLAN_VASTSTELLEN);
    }

    @Override
    public Class<Vaststelgegevens> gegevens() {
        return Vaststelgegevens.class;
    }

    @Override
    public String teksten() {
        return "planVaststellen";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        velden.plaats(beelden.ontbreekt(plannen.voorbereiding(taak.taak())))
                .veld("isVastgesteld")
                .verplicht()
                .breed()
                .hulp()
                .lang("motivering")
                .verplicht()
                .hulp()
                .kop("handtekeningen")
                .lijst(
                        "handtekeningen",
                        handtekening -> handtekening
                                .veld("naam")
                                .verplicht()
                                .veld("hoedanigheid")
                                .verplicht()
                                .hulp()
                                .veld("op")
                                .verplicht()
                                .veld("isAkkoord")
                                .verplicht())
                .rijen(1)
                .als(waarden -> waarden.ja("isVastgesteld"))
                .kop("toezicht")
                .veld("eersteToezicht")
                .verplicht()
                .hulp()
                .als(waarden -> waarden.ja("isVastgesteld"));
    }

    @Override
    public Afronding rondAf(Taakregel taak, Vaststelgegevens gegevens) {
        return plannen.stelVast(taak.taak(), gegevens);
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> erbij(Taakregel taak) {
        return Optional.of(beelden.bijTaak(taak));
    }
}
