package nl.eenplan.frontend.gezin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import nl.eenplan.processes.api.GezinId;

/// The way to a family from anywhere.
public final class GezinNavigatie {

    private GezinNavigatie() {}

    public static void naar(GezinId gezin, Tab tab) {
        UI.getCurrent().navigate(GezinView.class, parameters(gezin, tab));
    }

    public static RouterLink link(GezinId gezin, Tab tab, String tekst) {
        return new RouterLink(tekst, GezinView.class, parameters(gezin, tab));
    }

    /// Relative to the root of the application, for links that hold more than text.
    public static String pad(GezinId gezin, Tab tab) {
        return "gezin/" + gezin + "/" + tab.pad();
    }

    public static Anchor lijst(String tekst) {
        return new Anchor("gezinnen", tekst);
    }

    private static RouteParameters parameters(GezinId gezin, Tab tab) {
        return new RouteParameters(java.util.Map.of("gezin", gezin.toString(), "tab", tab.pad()));
    }
}
