package nl.eenplan.frontend.shell;

import com.vaadin.flow.component.html.Anchor;

/// The way to emergency access; it takes along nothing of what was searched for.
public class Noodlink extends Anchor {

    public Noodlink() {
        super("noodtoegang", Tekst.tekst("noodtoegang.link"));
        addClassName("noodlink");
    }
}
