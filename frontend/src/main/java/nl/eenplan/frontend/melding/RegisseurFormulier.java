package nl.eenplan.frontend.melding;

import java.util.List;
import java.util.Set;
import nl.eenplan.backend.melding.RegisseurGegevens;
import nl.eenplan.backend.melding.VoorwaardenService;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Optie;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// One gezin, one plan, one regisseur: chooses who it is.
@Component
class RegisseurFormulier implements Taakformulier<RegisseurGegevens> {

    private final VoorwaardenService voorwaarden;

    RegisseurFormulier(VoorwaardenService voorwaarden) {
        this.voorwaarden = voorwaarden;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.REGISSEUR_AANWIJZEN);
    }

    @Override
    public Class<RegisseurGegevens> gegevens() {
        return RegisseurGegevens.class;
    }

    @Override
    public String teksten() {
        return "regisseur";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        List<Optie> kandidaten = voorwaarden.kandidaten().stream()
                .map(kandidaat -> Optie.van(kandidaat.medewerker(), kandidaat.naam() + " · " + kandidaat.organisatie()))
                .toList();
        velden.uitleg("een")
                .keuze("regisseur", kandidaten)
                .verplicht()
                .breed()
                .lang("motivering")
                .hulp();
    }

    @Override
    public Afronding rondAf(Taakregel taak, RegisseurGegevens gegevens) {
        return voorwaarden.regisseurAanwijzen(taak.taak(), gegevens);
    }
}
