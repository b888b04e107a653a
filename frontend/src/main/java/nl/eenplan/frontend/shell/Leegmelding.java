package nl.eenplan.frontend.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/// An empty screen says that it is empty and what to do next.
public class Leegmelding extends Div {

    public Leegmelding(String tekst, Component... vervolg) {
        addClassName("leegmelding");
        add(new Paragraph(tekst));
        add(vervolg);
    }
}
