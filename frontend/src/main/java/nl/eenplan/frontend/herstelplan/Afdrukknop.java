package nl.eenplan.frontend.herstelplan;

import com.vaadin.flow.component.button.Button;
import nl.eenplan.frontend.formulier.Teksten;

/// Prints the plan that is on screen, as a document.
final class Afdrukknop extends Button {

    Afdrukknop() {
        super(Teksten.van("planbewerker").tekst("afdrukken"));
        addClickListener(_ -> getUI().ifPresent(scherm -> scherm.getPage().executeJs("window.print()")));
    }
}
