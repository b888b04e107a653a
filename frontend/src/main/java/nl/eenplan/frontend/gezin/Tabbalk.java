package nl.eenplan.frontend.gezin;

import com.vaadin.flow.component.html.Nav;
import java.util.Arrays;
import java.util.Set;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.GezinId;

/// The tabs as links, so that each can be opened, sent and reloaded; only tabs that have something to show.
class Tabbalk extends Nav {

    /// Brings the chosen tab to the middle of the bar as soon as the bar has its size, and when that changes.
    private static final String IN_BEELD = """
            const balk = this.parentElement;
            const midden = (vlak) => vlak.left + vlak.width / 2;
            new ResizeObserver(() => {
              balk.scrollLeft += midden(this.getBoundingClientRect()) - midden(balk.getBoundingClientRect());
            }).observe(balk);""";

    Tabbalk(GezinId gezin, Tab gekozen, Set<Tab> aanwezig) {
        addClassName("tabbalk");
        setAriaLabel(Tekst.tekst("gezin.tabs"));
        Arrays.stream(Tab.values())
                .filter(tab -> aanwezig.contains(tab) || tab == gekozen)
                .forEach(tab -> {
                    var link = GezinNavigatie.link(gezin, tab, tab.titel());
                    link.addClassName("tab");
                    if (tab == gekozen) {
                        link.getElement().setAttribute("aria-current", "page");
                        link.getElement().executeJs(IN_BEELD);
                    }
                    add(link);
                });
    }
}
