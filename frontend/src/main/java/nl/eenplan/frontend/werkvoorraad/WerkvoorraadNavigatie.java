package nl.eenplan.frontend.werkvoorraad;

import com.vaadin.flow.component.html.Anchor;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter;

/// The way to the task list from anywhere.
public final class WerkvoorraadNavigatie {

    private WerkvoorraadNavigatie() {}

    public static Anchor link(Filter filter, String tekst) {
        return new Anchor(Filterkeuze.van(filter).pad(), tekst);
    }
}
