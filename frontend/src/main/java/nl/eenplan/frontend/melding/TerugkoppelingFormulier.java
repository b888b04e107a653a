package nl.eenplan.frontend.melding;

import java.time.Clock;
import java.util.Set;
import nl.eenplan.backend.melding.TerugkoppelingGegevens;
import nl.eenplan.backend.melding.TriageService;
import nl.eenplan.backend.melding.Wijze;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Controles;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// The reporter hears which steps were taken and nothing else (Wmo 4.1.1(2)g, 5.3.3).
@Component
class TerugkoppelingFormulier implements Taakformulier<TerugkoppelingGegevens> {

    private final TriageService triages;
    private final Clock klok;

    TerugkoppelingFormulier(TriageService triages, Clock klok) {
        this.triages = triages;
        this.klok = klok;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.TERUGKOPPELING_MELDER);
    }

    @Override
    public Class<TerugkoppelingGegevens> gegevens() {
        return TerugkoppelingGegevens.class;
    }

    @Override
    public String teksten() {
        return "terugkoppeling";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        velden.uitleg("grens")
                .veld("gegevenOp")
                .verplicht()
                .controle(Controles.nietInDeToekomst(klok))
                .keuze("wijze", Wijze.values(), Wijze::label)
                .verplicht()
                .lang("stappen")
                .verplicht()
                .hulp();
    }

    @Override
    public Afronding rondAf(Taakregel taak, TerugkoppelingGegevens gegevens) {
        return triages.terugkoppelingMelder(taak.taak(), gegevens);
    }
}
