package nl.eenplan.frontend.melding;

import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.melding.VoorwaardenGegevens;
import nl.eenplan.backend.melding.VoorwaardenService;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// Voorwaarden & Vervolg: what must hold from today, for whom, and who looks.
@Component
class VoorwaardenFormulier implements Taakformulier<VoorwaardenGegevens> {

    private final VoorwaardenService voorwaarden;
    private final Zaakbeelden zaken;

    VoorwaardenFormulier(VoorwaardenService voorwaarden, Zaakbeelden zaken) {
        this.voorwaarden = voorwaarden;
        this.zaken = zaken;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.VEILIGHEIDSVOORWAARDEN);
    }

    @Override
    public Class<VoorwaardenGegevens> gegevens() {
        return VoorwaardenGegevens.class;
    }

    @Override
    public String teksten() {
        return "voorwaarden";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        velden.uitleg("smart")
                .lijst(
                        "voorwaarden",
                        voorwaarde -> voorwaarde
                                .lang("tekst")
                                .verplicht()
                                .hulp()
                                .veld("voorWie")
                                .verplicht()
                                .veld("wieControleert")
                                .verplicht())
                .rijen(1)
                .kop("ouders")
                .veld("zijnOudersAkkoord")
                .verplicht()
                .breed()
                .lang("toelichting")
                .verplicht()
                .als(waarden -> waarden.nee("zijnOudersAkkoord"));
    }

    @Override
    public Afronding rondAf(Taakregel taak, VoorwaardenGegevens gegevens) {
        return voorwaarden.veiligheidsvoorwaarden(taak.taak(), gegevens);
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> erbij(Taakregel taak) {
        return Optional.of(zaken.voorTaak(taak));
    }
}
