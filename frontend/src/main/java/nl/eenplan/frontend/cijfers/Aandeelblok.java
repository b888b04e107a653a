package nl.eenplan.frontend.cijfers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import nl.eenplan.backend.indicator.Aandeel;
import nl.eenplan.backend.indicator.Aandeel.Getoond;
import nl.eenplan.backend.indicator.Aandeel.Leeg;
import nl.eenplan.backend.indicator.Aandeel.TeKlein;
import nl.eenplan.frontend.shell.Blok;
import nl.eenplan.frontend.shell.Tekst;

/// A percentage with what it is a percentage of.
class Aandeelblok extends Blok {

    Aandeelblok(String sleutel, Aandeel aandeel) {
        super(Tekst.tekst("cijfers." + sleutel));
        met(
                switch (aandeel) {
                    case Leeg _ -> new Paragraph(Tekst.tekst("cijfers.leeg"));
                    case TeKlein _ -> new Paragraph(Tekst.tekst("cijfers.teKlein", Aandeel.KLEINSTE));
                    case Getoond getoond -> getal(sleutel, getoond);
                },
                new Verantwoording(sleutel));
    }

    private static Component getal(String sleutel, Getoond getoond) {
        var procent = new Span(Tekst.tekst("cijfers.procent", getoond.procent()));
        procent.addClassName("cijfer");
        var balk = new ProgressBar(0, getoond.noemer(), getoond.teller());
        balk.getElement().setAttribute("aria-hidden", "true");
        var getal = new Div(
                procent,
                new Span(Tekst.tekst("cijfers." + sleutel + ".van", getoond.teller(), getoond.noemer())),
                balk);
        getal.addClassName("aandeel");
        return getal;
    }
}
