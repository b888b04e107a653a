package nl.eenplan.frontend.gezin;

import com.vaadin.flow.component.html.Nav;
import java.util.Arrays;
import java.util.Set;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.GezinId;

/// The tabs as links, so that each can be opened, sent and reloaded; only tabs that have something to show.
class Tabbalk extends Nav {

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
                        link.getElement().executeJs("this.scrollIntoView({block: 'nearest', inline: 'center'})");
                    }
                    add(link);
                });
    }
}
