package nl.eenplan.frontend.werkvoorraad;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.shell.Gezinsnaam;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.frontend.shell.Termijnlabel;

/// A few tasks as lines: what, for which family, until when, by whom.
public class Taaklijst extends UnorderedList {

    /// Each line opens its task.
    public Taaklijst(List<Taakregel> taken, Instant nu) {
        this(taken, nu, taak -> "taak/" + taak.taak());
    }

    /// Each line opens what `pad` says, for tasks that are not the user's to do.
    public Taaklijst(List<Taakregel> taken, Instant nu, Function<Taakregel, String> pad) {
        addClassName("regels");
        taken.forEach(taak -> add(new ListItem(regel(taak, nu, pad.apply(taak)))));
    }

    private static Anchor regel(Taakregel taak, Instant nu, String pad) {
        var wie = new Span(new Gezinsnaam(taak.gezinsnummer(), taak.gezinsnaam()));
        wie.addClassName("wie");
        var bij = new Span(taak.behandelaar() == null ? Tekst.van(taak.rol()) : taak.behandelaar());
        bij.addClassName("bij");
        var link = new Anchor(pad);
        link.addClassName("regel");
        link.add(new Taaknaam(taak), new Termijnlabel(taak.termijn(), nu), wie, bij);
        return link;
    }
}
