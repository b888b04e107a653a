package nl.eenplan.frontend.melding;

import java.time.Clock;
import java.util.Set;
import nl.eenplan.backend.melding.Handeling;
import nl.eenplan.backend.melding.KennisgevingOudersGegevens;
import nl.eenplan.backend.melding.TriageService;
import nl.eenplan.backend.melding.Volgordewacht;
import nl.eenplan.backend.melding.Wijze;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Controles;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// Whoever stands in the file hears so within four weeks, or there is a reason why not yet (Wmo 5.3.1).
@Component
class KennisgevingOudersFormulier implements Taakformulier<KennisgevingOudersGegevens> {

    private final TriageService triages;
    private final Volgordewacht volgorde;
    private final Clock klok;

    KennisgevingOudersFormulier(TriageService triages, Volgordewacht volgorde, Clock klok) {
        this.triages = triages;
        this.volgorde = volgorde;
        this.klok = klok;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.KENNISGEVING_OUDERS, Taaksoort.KENNISGEVING_ALSNOG);
    }

    @Override
    public Class<KennisgevingOudersGegevens> gegevens() {
        return KennisgevingOudersGegevens.class;
    }

    @Override
    public String teksten() {
        return "kennisgeving";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        velden.veld("isGegeven").verplicht().breed();
        Volgordevelden.vraag(
                velden, volgorde.eerst(taak.gezin(), Handeling.OUDERGESPREK), waarden -> waarden.ja("isGegeven"));
        velden.veld("gegevenOp")
                .verplicht()
                .controle(Controles.nietInDeToekomst(klok))
                .als(waarden -> waarden.ja("isGegeven"))
                .keuze("wijze", Wijze.values(), Wijze::label)
                .verplicht()
                .als(waarden -> waarden.ja("isGegeven"))
                .veld("aanWie")
                .verplicht()
                .breed()
                .hulp()
                .als(waarden -> waarden.ja("isGegeven"))
                .lang("redenUitstel")
                .verplicht()
                .hulp()
                .als(waarden -> waarden.nee("isGegeven"))
                .veld("uitgesteldTot")
                .verplicht()
                .hulp()
                .als(waarden -> waarden.nee("isGegeven"));
    }

    @Override
    public Afronding rondAf(Taakregel taak, KennisgevingOudersGegevens gegevens) {
        return taak.soort() == Taaksoort.KENNISGEVING_ALSNOG
                ? triages.kennisgevingAlsnog(taak.taak(), gegevens)
                : triages.kennisgevingOuders(taak.taak(), gegevens);
    }
}
