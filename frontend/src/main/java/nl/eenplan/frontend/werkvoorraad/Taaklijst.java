package nl.eenplan.frontend.werkvoorraad;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.shell.Gezinsnaam;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.frontend.shell.Termijnlabel;

/// A few tasks as lines: what, for which family, until when; each line opens its task.
public class Taaklijst extends UnorderedList {

    public Taaklijst(List<Taakregel> taken, Instant nu) {
        addClassName("regels");
        taken.forEach(taak -> add(new ListItem(regel(taak, nu))));
    }

    private static Anchor regel(Taakregel taak, Instant nu) {
        var wat = new Span(Tekst.van(taak.soort()));
        wat.addClassName("wat");
        var wie = new Span(new Gezinsnaam(taak.gezinsnummer(), taak.gezinsnaam()));
        wie.addClassName("wie");
        var bij = new Span(taak.behandelaar() == null ? Tekst.van(taak.rol()) : taak.behandelaar());
        bij.addClassName("bij");
        var link = new Anchor("taak/" + taak.taak());
        link.addClassName("regel");
        link.add(wat, new Termijnlabel(taak.termijn(), nu), wie, bij);
        return link;
    }
}
