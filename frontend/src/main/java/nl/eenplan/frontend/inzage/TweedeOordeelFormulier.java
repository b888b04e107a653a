package nl.eenplan.frontend.inzage;

import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.inzage.InzageTaken;
import nl.eenplan.backend.inzage.Tweedeoordeel;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// The second approver agrees or does not (`domain.md` §5 rule 8).
@Component
class TweedeOordeelFormulier implements Taakformulier<Tweedeoordeel> {

    private final InzageTaken inzage;
    private final Verzoekbeeld beeld;

    TweedeOordeelFormulier(InzageTaken inzage, Verzoekbeeld beeld) {
        this.inzage = inzage;
        this.beeld = beeld;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.INZAGE_TWEEDE_OORDEEL);
    }

    @Override
    public Class<Tweedeoordeel> gegevens() {
        return Tweedeoordeel.class;
    }

    @Override
    public String teksten() {
        return "inzageTweede";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        velden.veld("isAkkoord")
                .verplicht()
                .breed()
                .lang("toelichting")
                .verplicht()
                .hulp();
    }

    @Override
    public Afronding rondAf(Taakregel taak, Tweedeoordeel oordeel) {
        return inzage.beoordeelAlsTweede(taak.taak(), oordeel);
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> erbij(Taakregel taak) {
        return beeld.van(taak.taak());
    }
}
