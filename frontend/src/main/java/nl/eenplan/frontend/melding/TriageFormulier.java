package nl.eenplan.frontend.melding;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.melding.Kenmerk;
import nl.eenplan.backend.melding.TriageGegevens;
import nl.eenplan.backend.melding.TriageService;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Controles;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.formulier.Waarden;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Beslistafel.Besluit;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// G6 and G7: how safe the children are now and who goes on; the table advises on MDA++, Veilig Thuis decides.
@Component
class TriageFormulier implements Taakformulier<TriageGegevens> {

    private final TriageService triages;
    private final Zaakbeelden zaken;

    TriageFormulier(TriageService triages, Zaakbeelden zaken) {
        this.triages = triages;
        this.zaken = zaken;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.TRIAGE);
    }

    @Override
    public Class<TriageGegevens> gegevens() {
        return TriageGegevens.class;
    }

    @Override
    public String teksten() {
        return "triage";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        Div advies = new Div();
        advies.addClassName("regeltekst");
        advies.getElement().setAttribute("role", "status");
        velden.kop("veiligheid")
                .lang("feiten")
                .verplicht()
                .hulp()
                .veld("veiligheidsscore")
                .verplicht()
                .hulp()
                .controle(Controles::nulTotTien)
                .kop("strafbaar")
                .veld("isStrafbaar")
                .verplicht()
                .breed()
                .hulp()
                .lang("strafbaarToelichting")
                .verplicht()
                .als(waarden -> waarden.ja("isStrafbaar"))
                .kop("mda")
                .uitleg("mda")
                .veld("isStructureelOnveilig")
                .verplicht()
                .breed()
                .hulp()
                .veld("isHerhaald")
                .verplicht()
                .breed()
                .veelkeuze("kenmerken", Kenmerk.values(), Kenmerk::label)
                .plaats(advies)
                .levend(waarden -> advies.setText(advies(waarden)))
                .veld("isMda")
                .verplicht()
                .breed()
                .lang("mdaMotivering")
                .hulp();
    }

    @Override
    public Afronding rondAf(Taakregel taak, TriageGegevens gegevens) {
        return triages.triage(taak.taak(), gegevens);
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> erbij(Taakregel taak) {
        return Optional.of(zaken.voorTaak(taak));
    }

    private String advies(Waarden waarden) {
        if (waarden.leeg("isStructureelOnveilig") || waarden.leeg("isHerhaald")) {
            return "";
        }
        Besluit besluit = triages.mdaAdvies(waarden.als(TriageGegevens.class));
        return Teksten.van(teksten())
                .tekst("advies", Teksten.van("uitkomst").tekst(besluit.uitkomst()), besluit.regel());
    }
}
