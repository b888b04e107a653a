package nl.eenplan.frontend.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Span;

/// A sentence with somebody of the family in it: discreet mode makes the name unreadable and leaves the rest.
public final class Naamzin {

    private Naamzin() {}

    /// The name by itself.
    public static Span van(String naam) {
        var wie = new Span(naam);
        wie.addClassName("is-naam");
        return wie;
    }

    /// @param naam as it stands in the sentence
    /// @return `drager` with the sentence in it
    public static <T extends Component & HasComponents> T in(T drager, String zin, String naam) {
        int vanaf = 0;
        for (int plek = plek(zin, naam, 0); plek >= 0; plek = plek(zin, naam, vanaf)) {
            drager.add(zin.substring(vanaf, plek));
            drager.add(van(naam));
            vanaf = plek + naam.length();
        }
        drager.add(zin.substring(vanaf));
        return drager;
    }

    private static int plek(String zin, String naam, int vanaf) {
        return naam.isEmpty() ? -1 : zin.indexOf(naam, vanaf);
    }
}
