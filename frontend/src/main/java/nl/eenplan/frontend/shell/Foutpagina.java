package nl.eenplan.frontend.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/// A page instead of the one that was asked for: what happened, that nothing is lost, and where to go.
abstract class Foutpagina extends Div {

    final void toon(String kop, String uitleg) {
        removeAll();
        addClassNames("pagina", "foutpagina");
        var terug = new Anchor("", Tekst.tekst("fout.naarVandaag"));
        terug.addClassName("knop");
        add(new H1(kop), new Paragraph(uitleg), terug);
    }
}
