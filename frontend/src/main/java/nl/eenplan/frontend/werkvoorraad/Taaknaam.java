package nl.eenplan.frontend.werkvoorraad;

import com.vaadin.flow.component.html.Span;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.shell.Tekst;

/// What must be done, and for which child where it is about one: brothers and sisters go through the same steps.
class Taaknaam extends Span {

    Taaknaam(Taakregel taak) {
        addClassName("taaknaam");
        var wat = new Span(Tekst.van(taak));
        wat.addClassName("wat");
        add(wat);
        if (taak.kindnaam() != null) {
            var wie = new Span(taak.kindnaam());
            wie.addClassNames("is-naam", "taakkind");
            add(wie);
        }
        if (taak.waargenomenVoor() != null) {
            var voor = new Span(Tekst.tekst("werkvoorraad.waargenomenVoor", taak.waargenomenVoor()));
            voor.addClassName("bijschrift");
            add(voor);
        }
    }
}
