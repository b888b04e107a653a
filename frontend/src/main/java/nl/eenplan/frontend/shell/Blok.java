package nl.eenplan.frontend.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/// One titled part of a page, a landmark for screen readers.
public class Blok extends Section {

    private final Div inhoud = new Div();

    public Blok(String titel, Component... rechts) {
        addClassName("blok");
        var kop = new Div(new H2(titel));
        kop.addClassName("blokkop");
        kop.add(rechts);
        inhoud.addClassName("blokinhoud");
        add(kop, inhoud);
        getElement().setAttribute("aria-label", titel);
    }

    /// Adds to the part under the title.
    public Blok met(Component... onderdelen) {
        inhoud.add(onderdelen);
        return this;
    }

    public void leeg() {
        inhoud.removeAll();
    }
}
