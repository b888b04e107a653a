package nl.eenplan.frontend.taak;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import nl.eenplan.backend.termijn.TermijnService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Gezinsnaam;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.frontend.shell.Termijnlabel;

/// The head of a task: what, about whom, until when, asked of whom and why.
@org.springframework.stereotype.Component
class Taakkoppen {

    private static final Teksten TEKSTEN = Teksten.van("taakscherm");

    private final TermijnService termijnen;
    private final Clock klok;

    Taakkoppen(TermijnService termijnen, Clock klok) {
        this.termijnen = termijnen;
        this.klok = klok;
    }

    Component kop(Taakregel regel, HtmlContainer titel) {
        Taaktekst tekst = Taaktekst.van(regel.soort());
        titel.setText(tekst.titel());
        Span code = new Span(tekst.code());
        code.addClassName("taakcode");
        Div over = new Div(new Gezinsnaam(regel.gezinsnummer(), regel.gezinsnaam()));
        over.addClassName("taakover");
        if (regel.kindnaam() != null) {
            Span kind = new Span(regel.kindnaam());
            kind.addClassName("is-naam");
            over.add(kind);
        }
        if (regel.afgerondOp() == null) {
            over.add(new Termijnlabel(regel.termijn(), klok.instant()));
        }
        String aanWie = regel.behandelaar() == null ? Tekst.van(regel.rol()) : regel.behandelaar();
        over.add(
                new Span(TEKSTEN.tekst("gevraagd", aanWie)),
                waargenomen(regel),
                new Span(TEKSTEN.tekst("sinds", Datumtekst.moment(regel.sinds()))));
        Paragraph waarom = new Paragraph(tekst.waarom());
        waarom.addClassName("taakwaarom");
        Header kop = new Header(new Div(code, titel), over, waarom, bron(tekst, regel));
        kop.addClassName("taakkop");
        return kop;
    }

    private static Span waargenomen(Taakregel regel) {
        var voor = regel.waargenomenVoor();
        return voor == null ? new Span() : new Span(Tekst.tekst("werkvoorraad.waargenomenVoor", voor));
    }

    private Details bron(Taaktekst tekst, Taakregel regel) {
        return new Details(
                TEKSTEN.tekst("waarom"),
                new Paragraph(TEKSTEN.tekst("bron", tekst.bron())),
                new Paragraph(TEKSTEN.tekst(
                        "termijn", termijnen.regel(regel.gezin(), regel.soort()).tekst())));
    }
}
