package nl.eenplan.frontend.noodtoegang;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import nl.eenplan.backend.logboek.Noodregels.Noodregel;
import nl.eenplan.backend.noodtoegang.NoodtoetsService;
import nl.eenplan.backend.noodtoegang.NoodtoetsService.Noodbeeld;
import nl.eenplan.frontend.formulier.Gegevenslijst;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Melding;
import nl.eenplan.frontend.shell.Tabel;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.TaakId;

/// Who used emergency access, why, until when, and every row of the log: what the privacy officer must have seen.
class Noodblad extends Article {

    private static final Teksten TEKSTEN = Teksten.van("noodblad");

    private final transient NoodtoetsService toetsen;
    private final TaakId taak;

    Noodblad(NoodtoetsService toetsen, TaakId taak) {
        this.toetsen = toetsen;
        this.taak = taak;
        toon();
    }

    private void toon() {
        removeAll();
        var nood = toetsen.open(taak);
        add(new H2(TEKSTEN.tekst("titel")), feiten(nood));
        if (nood.isEigen()) {
            add(new Paragraph(TEKSTEN.tekst("eigen")));
        }
        if (nood.loopt()) {
            add(new Paragraph(TEKSTEN.tekst("loopt", Datumtekst.moment(nood.tot()))));
            add(new Button(TEKSTEN.tekst("beeindig"), _ -> beeindig()));
        }
        nood.navragen()
                .forEach(navraag -> add(new Paragraph(
                        TEKSTEN.tekst("navraag", navraag.door(), Datumtekst.moment(navraag.op()), navraag.reden()))));
        add(new H3(TEKSTEN.tekst("gedaan", nood.regels().size())), regels(nood));
    }

    private void beeindig() {
        toetsen.beeindig(taak);
        Melding.gelukt(TEKSTEN.tekst("beeindigd"));
        toon();
    }

    private static Gegevenslijst feiten(Noodbeeld nood) {
        return new Gegevenslijst(TEKSTEN)
                .regel("wie", nood.wie() + " · " + Tekst.van(nood.rol()) + " · " + nood.organisatie())
                .regel("reden", nood.reden().label())
                .regel("toelichting", nood.toelichting())
                .regel("van", moment(nood.van()))
                .regel("tot", moment(nood.tot()));
    }

    private static Tabel regels(Noodbeeld nood) {
        var tabel = new Tabel(TEKSTEN.tekst("regels"), TEKSTEN.tekst("wanneer"), TEKSTEN.tekst("handeling"));
        nood.regels().forEach(regel -> tabel.rij(new Span(moment(regel.tijd())), handeling(regel)));
        return tabel;
    }

    private static Div handeling(Noodregel regel) {
        var compartiment = regel.compartiment();
        var soort = Tekst.tekst("logboek.soort." + regel.soort());
        var onder = new Div(new Span(compartiment == null ? soort : soort + " · " + compartiment.label()));
        onder.addClassName("bijschrift");
        return new Div(new Span(regel.handeling()), onder);
    }

    private static String moment(Instant tijd) {
        return Datumtekst.moment(tijd);
    }
}
