package nl.eenplan.frontend.stap;

import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.Set;
import nl.eenplan.backend.stap.StapGegevens;
import nl.eenplan.backend.stap.StapService;
import nl.eenplan.backend.stap.StapService.Stapuitleg;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Controles;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// The steps that have no form of their own yet: when, with whom, what was done and agreed.
@Component
class StapFormulier implements Taakformulier<StapGegevens> {

    private final StapService stappen;
    private final Clock klok;

    StapFormulier(StapService stappen, Clock klok) {
        this.stappen = stappen;
        this.klok = klok;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(
                Taaksoort.ACUTE_VEILIGHEID,
                Taaksoort.SPOEDOVERLEG,
                Taaksoort.SPOED_VERTROUWENSARTS,
                Taaksoort.SPOED_LECK,
                Taaksoort.SPOED_ZEDENTEAM,
                Taaksoort.PEP_OVERWEGEN,
                Taaksoort.VERHOOR_NABELLEN,
                Taaksoort.CONSULT_KINDERARTS,
                Taaksoort.CONSULT_LECK,
                Taaksoort.OVERLIJDEN_NODO,
                Taaksoort.OPSCHALEN);
    }

    @Override
    public Class<StapGegevens> gegevens() {
        return StapGegevens.class;
    }

    @Override
    public String teksten() {
        return "stap";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        Stapuitleg uitleg = stappen.uitleg(taak);
        if (uitleg.teLaat() != null) {
            velden.plaats(new Paragraph(Teksten.van(teksten()).tekst("teLaat", Tekst.van(uitleg.teLaat()))));
        }
        velden.plaats(new Paragraph(uitleg.uitleg()))
                .veld("wanneer")
                .verplicht()
                .controle(Controles.nietInDeToekomst(klok))
                .veld("metWie")
                .verplicht();
        if (uitleg.vraagtBereikt()) {
            velden.veld("isBereikt").verplicht().hulp().breed();
        }
        velden.lang("gedaan").verplicht().lang("afspraken").veld("kenmerk").hulp();
    }

    @Override
    public Afronding rondAf(Taakregel taak, StapGegevens gegevens) {
        return stappen.stapVastleggen(taak.taak(), gegevens);
    }
}
