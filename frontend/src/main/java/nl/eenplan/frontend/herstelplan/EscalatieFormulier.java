package nl.eenplan.frontend.herstelplan;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.herstelplan.Escalatiegegevens;
import nl.eenplan.backend.herstelplan.Escalatiegegevens.Naar;
import nl.eenplan.backend.herstelplan.VolgTaken;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Controles;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// MG3: to whom the case goes up, why, and what was agreed there.
@Component
class EscalatieFormulier implements Taakformulier<Escalatiegegevens> {

    private final VolgTaken plannen;
    private final Planbeelden beelden;
    private final Clock klok;

    EscalatieFormulier(VolgTaken plannen, Planbeelden beelden, Clock klok) {
        this.plannen = plannen;
        this.beelden = beelden;
        this.klok = klok;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.ESCALATIE);
    }

    @Override
    public Class<Escalatiegegevens> gegevens() {
        return Escalatiegegevens.class;
    }

    @Override
    public String teksten() {
        return "escalatie";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        velden.keuze("naar", Naar.values(), Teksten::keuze)
                .verplicht()
                .breed()
                .veld("op")
                .verplicht()
                .controle(Controles.nietInDeToekomst(klok))
                .lang("reden")
                .verplicht()
                .hulp()
                .lang("afspraak")
                .verplicht()
                .hulp();
    }

    @Override
    public Afronding rondAf(Taakregel taak, Escalatiegegevens gegevens) {
        return plannen.escaleer(taak.taak(), gegevens);
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> erbij(Taakregel taak) {
        return Optional.of(beelden.bijTaak(taak));
    }
}
