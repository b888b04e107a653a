package nl.eenplan.frontend.melding;

import java.util.List;
import java.util.Set;
import nl.eenplan.backend.melding.Code;
import nl.eenplan.backend.melding.MeldenGegevens;
import nl.eenplan.backend.melding.MeldingService;
import nl.eenplan.backend.melding.MeldingService.Codelijsten;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Optie;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// F8: writes the melding itself; facts stand apart from what one thinks of them.
@Component
class MeldenFormulier implements Taakformulier<MeldenGegevens> {

    private final MeldingService meldingen;

    MeldenFormulier(MeldingService meldingen) {
        this.meldingen = meldingen;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.MELDEN, Taaksoort.ACUUT_MELDEN);
    }

    @Override
    public Class<MeldenGegevens> gegevens() {
        return MeldenGegevens.class;
    }

    @Override
    public String teksten() {
        return "melden";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        Codelijsten codes = meldingen.codelijsten();
        velden.kop("wat")
                .keuze("bron", opties(codes.bron()))
                .verplicht()
                .keuze("aanleiding", opties(codes.aanleiding()))
                .verplicht()
                .veelkeuze("aard", opties(codes.aard()))
                .verplicht()
                .hulp()
                .kop("feiten")
                .uitleg("feiten")
                .lang("feiten")
                .verplicht()
                .hulp()
                .lang("interpretatie")
                .verplicht()
                .hulp()
                .lang("verteldAanGezin")
                .verplicht()
                .hulp()
                .kop("medisch")
                .uitleg("medisch")
                .lang("medischeGegevens")
                .hulp()
                .lang("noodzaak")
                .verplicht()
                .hulp()
                .als(waarden -> !waarden.leeg("medischeGegevens"));
    }

    @Override
    public Afronding rondAf(Taakregel taak, MeldenGegevens gegevens) {
        return taak.soort() == Taaksoort.ACUUT_MELDEN
                ? meldingen.acuutMelden(taak.taak(), gegevens)
                : meldingen.melden(taak.taak(), gegevens);
    }

    private static List<Optie> opties(List<Code> codes) {
        return codes.stream().map(code -> Optie.van(code.code(), code.tekst())).toList();
    }
}
