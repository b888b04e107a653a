package nl.eenplan.frontend.inzage;

import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.inzage.InzageTaken;
import nl.eenplan.backend.inzage.Inzageoordeel;
import nl.eenplan.backend.inzage.Inzageoordeel.Besluit;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// The owner of a withheld part answers who asks for it.
@Component
class BeoordelenFormulier implements Taakformulier<Inzageoordeel> {

    private final InzageTaken inzage;
    private final Verzoekbeeld beeld;

    BeoordelenFormulier(InzageTaken inzage, Verzoekbeeld beeld) {
        this.inzage = inzage;
        this.beeld = beeld;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.INZAGE_BEOORDELEN, Taaksoort.INZAGE_TEAM);
    }

    @Override
    public Class<Inzageoordeel> gegevens() {
        return Inzageoordeel.class;
    }

    @Override
    public String teksten() {
        return "inzageBeoordelen";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        velden.keuze("besluit", Besluit.values(), Teksten::keuze)
                .verplicht()
                .breed()
                .veld("tot")
                .verplicht()
                .hulp()
                .als(waarden -> waarden.is("besluit", Besluit.TOEKENNEN))
                .vink("isBevestigd")
                .hulp()
                .als(waarden -> waarden.is("besluit", Besluit.TOEKENNEN))
                .lang("toelichting")
                .verplicht()
                .hulp();
    }

    @Override
    public Afronding rondAf(Taakregel taak, Inzageoordeel oordeel) {
        return inzage.beoordeel(taak.taak(), oordeel);
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> erbij(Taakregel taak) {
        return beeld.van(taak.taak());
    }
}
