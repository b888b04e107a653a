package nl.eenplan.frontend.rechten;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import nl.eenplan.backend.rechten.RechtenService;
import nl.eenplan.backend.rechten.RechtenService.Aantekening;
import nl.eenplan.backend.rechten.RechtenService.Rechtenbeeld;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.gezin.Gezinstab;
import nl.eenplan.frontend.gezin.Tab;
import nl.eenplan.frontend.shell.Blok;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Leegmelding;
import nl.eenplan.frontend.shell.Tabel;
import nl.eenplan.processes.api.GezinId;

/// What the family stated beside pieces, for everybody who may read those; what they asked, for whoever records it.
@org.springframework.stereotype.Component
class RechtenTab implements Gezinstab {

    private static final Teksten TEKSTEN = Teksten.van("rechten");

    private final RechtenService rechten;
    private final Clock klok;

    RechtenTab(RechtenService rechten, Clock klok) {
        this.rechten = rechten;
        this.klok = klok;
    }

    @Override
    public Tab tab() {
        return Tab.RECHTEN;
    }

    @Override
    public Component maak(GezinId gezin) {
        var tab = new Div();
        tab.addClassName("tabpaneel");
        vul(tab, gezin);
        return tab;
    }

    private void vul(Div tab, GezinId gezin) {
        var beeld = rechten.beeld(gezin);
        tab.removeAll();
        if (beeld.magVastleggen()) {
            tab.add(verzoeken(beeld, () -> new Verzoekdialoog(rechten, gezin, klok, () -> vul(tab, gezin)).open()));
        }
        tab.add(aantekeningen(beeld.aantekeningen()));
    }

    private static Blok verzoeken(Rechtenbeeld beeld, Runnable leg) {
        var knop = new Button(TEKSTEN.tekst("vastleggen"), _ -> leg.run());
        knop.addThemeVariants(ButtonVariant.PRIMARY);
        var uitleg = new Paragraph(TEKSTEN.tekst("uitleg"));
        uitleg.addClassName("uitleg");
        var blok = new Blok(TEKSTEN.tekst("verzoeken"), knop).met(uitleg);
        return beeld.verzoeken().isEmpty()
                ? blok.met(new Leegmelding(TEKSTEN.tekst("geenVerzoeken")))
                : blok.met(new Verzoektabel(
                        beeld.verzoeken(),
                        TEKSTEN.tekst("volgt"),
                        regel -> new Span(TEKSTEN.tekst("volgt." + regel.stand().name()))));
    }

    private static Blok aantekeningen(List<Aantekening> aantekeningen) {
        var blok = new Blok(TEKSTEN.tekst("aantekeningen"));
        if (aantekeningen.isEmpty()) {
            return blok.met(new Leegmelding(TEKSTEN.tekst("geenAantekeningen")));
        }
        var tabel = new Tabel(
                TEKSTEN.tekst("aantekeningen"),
                TEKSTEN.tekst("bijStuk"),
                TEKSTEN.tekst("vanWie"),
                TEKSTEN.tekst("tekst"));
        aantekeningen.forEach(een -> tabel.rij(
                Verzoektabel.cel(een.stuk(), een.deel().label()),
                Verzoektabel.cel(Aantekeningen.kop(een), Datumtekst.moment(een.op())),
                new Span(een.tekst())));
        return blok.met(tabel);
    }
}
