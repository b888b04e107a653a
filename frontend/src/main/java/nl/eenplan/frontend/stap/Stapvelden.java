package nl.eenplan.frontend.stap;

import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import nl.eenplan.backend.stap.StapService;
import nl.eenplan.backend.stap.StapService.Stapuitleg;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Controles;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Tekst;
import org.springframework.stereotype.Component;

/// What every step records, asked in the words of that step: when, with whom, what was done and agreed.
@Component
public class Stapvelden {

    /// The name of the form in the bundle.
    public static final String TEKSTEN = "stap";

    private final StapService stappen;
    private final Clock klok;

    Stapvelden(StapService stappen, Clock klok) {
        this.stappen = stappen;
        this.klok = klok;
    }

    public void bouw(Velden velden, Taakregel taak) {
        Stapuitleg uitleg = stappen.uitleg(taak);
        if (uitleg.teLaat() != null) {
            velden.plaats(new Paragraph(Teksten.van(TEKSTEN).tekst("teLaat", Tekst.van(uitleg.teLaat()))));
        }
        velden.plaats(new Paragraph(uitleg.uitleg()));
        if (uitleg.isTijdOnbekend()) {
            velden.uitleg("tijdOnbekend");
        }
        var grens = uitleg.grens();
        if (grens != null && grens.isPeriode()) {
            velden.plaats(new Paragraph(Teksten.van(TEKSTEN)
                    .tekst(
                            "periode." + grens.stand().name(),
                            Datumtekst.moment(grens.vroegst()),
                            Datumtekst.moment(grens.laatst()))));
        }
        velden.veld("wanneer").verplicht().controle(Controles.nietInDeToekomst(klok));
        if (uitleg.vraagtBereikt()) {
            velden.inWoordenVan(
                    taak.soort().name(),
                    eigen -> eigen.veld("isBereikt").verplicht().hulp().breed());
        }
        velden.inWoordenVan(taak.soort().name(), eigen -> {
                    eigen.veld("metWie").verplicht().breed();
                    eigen.lang("gedaan").verplicht().lang("afspraken");
                    if (uitleg.vraagtVolgorde()) {
                        eigen.verplicht();
                    }
                })
                .veld("kenmerk")
                .hulp();
    }
}
