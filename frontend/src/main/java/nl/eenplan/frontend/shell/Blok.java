package nl.eenplan.frontend.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/// One titled part of a page, a landmark for screen readers.
public class Blok extends Section {

    private final Div inhoud = new Div();

    public Blok(String titel, Component... rechts) {
        this(titel, new H2(titel), rechts);
    }

    /// A part about somebody of the family, whose name stands in the title.
    public static Blok over(String naam, String titel, Component... rechts) {
        return new Blok(titel, Naamzin.in(new H2(), titel, naam), rechts);
    }

    private Blok(String titel, H2 kopregel, Component... rechts) {
        addClassName("blok");
        var kop = new Div(kopregel);
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
