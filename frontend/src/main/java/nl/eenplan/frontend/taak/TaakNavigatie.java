package nl.eenplan.frontend.taak;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import nl.eenplan.processes.api.TaakId;

/// The way to a task from anywhere.
public final class TaakNavigatie {

    private TaakNavigatie() {}

    public static void naar(TaakId taak) {
        UI.getCurrent().navigate(TaakView.class, parameters(taak));
    }

    public static RouterLink link(TaakId taak, String tekst) {
        return new RouterLink(tekst, TaakView.class, parameters(taak));
    }

    private static RouteParameters parameters(TaakId taak) {
        return new RouteParameters(TaakView.TAAK, taak.waarde());
    }
}
