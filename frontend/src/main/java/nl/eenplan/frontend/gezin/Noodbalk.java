package nl.eenplan.frontend.gezin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import nl.eenplan.backend.noodtoegang.NoodtoegangService.Lopend;
import nl.eenplan.frontend.shell.Melding;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.frontend.shell.Termijnlabel;

/// Says on every tab that the user looks by emergency access, how long yet, and ends it.
class Noodbalk extends Div {

    Noodbalk(Lopend nood, Instant nu, Runnable beeindig) {
        addClassName("noodbalk");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", Tekst.tekst("noodbalk.titel"));
        var titel = new Span(Tekst.tekst("noodbalk.titel"));
        titel.addClassName("wat");
        var uitleg = new Span(Tekst.tekst("noodbalk.uitleg", nood.reden().label()));
        add(
                new Div(titel, new Termijnlabel(nood.tot(), nu)),
                uitleg,
                new Button(Tekst.tekst("noodbalk.beeindig"), _ -> {
                    beeindig.run();
                    Melding.gelukt(Tekst.tekst("noodbalk.beeindigd"));
                    UI.getCurrent().navigate("");
                }));
    }
}
