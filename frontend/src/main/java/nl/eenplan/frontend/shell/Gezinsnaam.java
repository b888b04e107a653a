package nl.eenplan.frontend.shell;

import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/// A gezin as everywhere: `G-2026-0042 · Veldhuis` for who may know the name, the number alone for who may not.
public class Gezinsnaam extends Span {

    public Gezinsnaam(String nummer, @Nullable String naam) {
        addClassName("gezinsnaam");
        var nr = new Span(nummer);
        nr.addClassName("gezinsnummer");
        add(nr);
        if (naam != null) {
            var wie = new Span(naam);
            wie.addClassName("is-naam");
            var punt = new Span(" · ");
            punt.addClassName("punt");
            add(punt, wie);
        }
    }
}
