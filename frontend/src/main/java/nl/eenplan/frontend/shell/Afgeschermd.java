package nl.eenplan.frontend.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.eenplan.backend.toegang.Compartiment;

/// The hatched block in the place of content that the user may not see: it names the compartment, never the content.
public class Afgeschermd extends Div {

    public Afgeschermd(Compartiment compartiment) {
        addClassName("afgeschermd");
        getElement().setAttribute("role", "note");
        add(new Span(Tekst.tekst("afgeschermd.titel", compartiment.label())));
        var uitleg = new Span(Tekst.tekst("afgeschermd.uitleg"));
        uitleg.addClassName("bijschrift");
        add(uitleg);
    }
}
