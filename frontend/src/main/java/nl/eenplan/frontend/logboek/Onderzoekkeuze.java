package nl.eenplan.frontend.logboek;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import nl.eenplan.backend.logboek.Zoekvraag;
import nl.eenplan.frontend.shell.Tekst;

/// The ways into the log, above each of its screens.
final class Onderzoekkeuze {

    private Onderzoekkeuze() {}

    static Div zoeken(Zoekvraag vraag) {
        var alles = vraag.equals(Zoekvraag.alles());
        var geweigerd = vraag.equals(Zoekvraag.alles().geweigerd());
        return keuze(alles, geweigerd, false);
    }

    static Div patronen() {
        return keuze(false, false, true);
    }

    private static Div keuze(boolean alles, boolean geweigerd, boolean patronen) {
        var keuze = new Div(
                chip("logboek", "logboek.alles", alles),
                chip("logboek?geweigerd", "logboek.geweigerd", geweigerd),
                chip("logboek/patronen", "logboek.patronen", patronen));
        keuze.addClassName("chips");
        return keuze;
    }

    private static Anchor chip(String pad, String sleutel, boolean aan) {
        var chip = new Anchor(pad, Tekst.tekst(sleutel));
        chip.addClassName("chip");
        chip.getElement().setAttribute("aria-current", Boolean.toString(aan));
        return chip;
    }
}
