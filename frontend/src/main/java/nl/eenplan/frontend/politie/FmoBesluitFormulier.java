package nl.eenplan.frontend.politie;

import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.Set;
import nl.eenplan.backend.stap.StapGegevens;
import nl.eenplan.backend.stap.StapService;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Controles;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// G4a: who decided whether there is an examination, why, and under which order.
@Component
class FmoBesluitFormulier implements Taakformulier<StapGegevens> {

    private final StapService stappen;
    private final Clock klok;

    FmoBesluitFormulier(StapService stappen, Clock klok) {
        this.stappen = stappen;
        this.klok = klok;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.FMO_BESLUIT);
    }

    @Override
    public Class<StapGegevens> gegevens() {
        return StapGegevens.class;
    }

    @Override
    public String teksten() {
        return "fmoBesluit";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        velden.plaats(new Paragraph(stappen.uitleg(taak).uitleg()))
                .veld("isFmoNodig")
                .verplicht()
                .breed()
                .veld("kenmerk")
                .verplicht()
                .hulp()
                .breed()
                .als(waarden -> waarden.ja("isFmoNodig"))
                .veld("wanneer")
                .verplicht()
                .controle(Controles.nietInDeToekomst(klok))
                .veld("metWie")
                .verplicht()
                .lang("gedaan")
                .verplicht()
                .hulp()
                .lang("afspraken");
    }

    @Override
    public Afronding rondAf(Taakregel taak, StapGegevens gegevens) {
        return stappen.stapVastleggen(taak.taak(), gegevens);
    }
}
