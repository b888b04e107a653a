package nl.eenplan.frontend.letsel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.letsel.Conclusie;
import nl.eenplan.backend.letsel.Duidingstatus;
import nl.eenplan.backend.letsel.LetselduidenGegevens;
import nl.eenplan.backend.letsel.LetselduidingService;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Controles;
import nl.eenplan.frontend.formulier.Optie;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// F6: weighs the findings under each hypothesis before a conclusion is chosen.
@Component
class LetselduidenFormulier implements Taakformulier<LetselduidenGegevens> {

    private final LetselduidingService duidingen;
    private final Letseldossierbeeld dossiers;

    LetselduidenFormulier(LetselduidingService duidingen, Letseldossierbeeld dossiers) {
        this.duidingen = duidingen;
        this.dossiers = dossiers;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.LETSELDUIDEN);
    }

    @Override
    public Class<LetselduidenGegevens> gegevens() {
        return LetselduidenGegevens.class;
    }

    @Override
    public String teksten() {
        return "letselduiden";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        List<Optie> schaal = duidingen.schaal().stream()
                .map(graad -> Optie.van(graad.code(), graad.label()))
                .toList();
        velden.kop("hypothesen")
                .uitleg("hypothesen")
                .lijst(
                        "hypothesen",
                        hypothese -> hypothese
                                .veld("hypothese")
                                .verplicht()
                                .breed()
                                .lang("bevindingenVoor")
                                .verplicht()
                                .lang("bevindingenTegen")
                                .verplicht())
                .rijen(2)
                .kop("conclusie")
                .keuze("conclusie", Conclusie.values(), Conclusie::label)
                .verplicht()
                .keuze("waarschijnlijkheid", schaal)
                .verplicht()
                .als(waarden -> !waarden.is("conclusie", Conclusie.ONBEPAALD))
                .lang("toelichting")
                .verplicht()
                .lang("beperkingen")
                .verplicht()
                .hulp()
                .keuze("status", Duidingstatus.values(), Duidingstatus::label)
                .verplicht()
                .veld("bigNummer")
                .verplicht()
                .controle(Controles::big);
    }

    @Override
    public Afronding rondAf(Taakregel taak, LetselduidenGegevens gegevens) {
        return duidingen.letselduiden(taak.taak(), gegevens);
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> erbij(Taakregel taak) {
        return Optional.of(dossiers.voorTaak(taak.taak()));
    }
}
