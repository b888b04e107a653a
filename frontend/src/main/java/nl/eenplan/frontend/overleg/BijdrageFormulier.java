package nl.eenplan.frontend.overleg;

import java.util.Set;
import nl.eenplan.backend.overleg.Bijdragegegevens;
import nl.eenplan.backend.overleg.Bijdragegegevens.Grondslag;
import nl.eenplan.backend.overleg.OverlegTaken;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Controles;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// M5: the fixed questions that each partner answers, and the basis on which he shares.
@Component
class BijdrageFormulier implements Taakformulier<Bijdragegegevens> {

    private final OverlegTaken overleggen;

    BijdrageFormulier(OverlegTaken overleggen) {
        this.overleggen = overleggen;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.BIJDRAGE);
    }

    @Override
    public Class<Bijdragegegevens> gegevens() {
        return Bijdragegegevens.class;
    }

    @Override
    public String teksten() {
        return "bijdrage";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        velden.kop("vragen")
                .lang("zorgen")
                .verplicht()
                .hulp()
                .lang("watGaatGoed")
                .verplicht()
                .lang("hulpTotNu")
                .lang("voorstel")
                .veld("veiligheidscijfer")
                .hulp()
                .controle(Controles::nulTotTien)
                .kop("delen")
                .uitleg("delen")
                .keuze("grondslag", Grondslag.values(), Grondslag::label)
                .verplicht()
                .breed()
                .lang("samenvatting")
                .verplicht()
                .hulp()
                .lang("noodzaak")
                .verplicht()
                .hulp()
                .als(waarden -> !waarden.is("grondslag", Grondslag.ZONDER_INHOUD))
                .lang("vakinhoud")
                .hulp();
    }

    @Override
    public Afronding rondAf(Taakregel taak, Bijdragegegevens gegevens) {
        return overleggen.draagBij(taak.taak(), gegevens);
    }
}
