package nl.eenplan.frontend.gezin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.eenplan.backend.bewaring.BewaringService;
import nl.eenplan.backend.gezin.GezinService;
import nl.eenplan.backend.gezin.Gezinskop;
import nl.eenplan.backend.noodtoegang.NoodtoegangService;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.frontend.inzage.Afschermingen;
import nl.eenplan.frontend.shell.Leegmelding;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.GezinId;
import org.springframework.beans.factory.ObjectProvider;

/// One family: the header that stays, and the tab that the URL names.
@Route("gezin/:gezin/:tab?")
@PermitAll
class GezinView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GezinService gezinnen;
    private final transient Dossierpoort poort;
    private final transient Clock klok;
    private final transient Afschermingen afschermingen;
    private final transient NoodtoegangService noodtoegang;
    private final transient BewaringService bewaring;
    private final transient Map<Tab, Gezinstab> tabs = new EnumMap<>(Tab.class);
    private String titel = "";

    GezinView(
            GezinService gezinnen,
            Dossierpoort poort,
            Clock klok,
            Afschermingen afschermingen,
            NoodtoegangService noodtoegang,
            BewaringService bewaring,
            ObjectProvider<Gezinstab> tabs) {
        this.gezinnen = gezinnen;
        this.poort = poort;
        this.klok = klok;
        this.afschermingen = afschermingen;
        this.noodtoegang = noodtoegang;
        this.bewaring = bewaring;
        tabs.forEach(tab -> this.tabs.put(tab.tab(), tab));
        addClassNames("pagina", "gezinspagina");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent verzoek) {
        GezinId gezin = gezin(verzoek.getRouteParameters().get("gezin").orElse(""));
        Tab tab = verzoek.getRouteParameters().get("tab").flatMap(Tab::van).orElse(Tab.OVERZICHT);
        Gezinskop kop = gezinnen.kop(gezin);
        titel = kop.nummer() + " · " + tab.titel();
        removeAll();
        noodtoegang
                .lopend(gezin)
                .ifPresent(nood -> add(new Noodbalk(nood, klok.instant(), () -> noodtoegang.beeindig(gezin))));
        add(
                new Kopbalk(kop, bewaring.stand(gezin).orElse(null), klok.instant()),
                new Tabbalk(gezin, tab, tabs.keySet()));
        var paneel = new Div(inhoud(gezin, tab));
        paneel.addClassName("tabpaneel");
        paneel.getElement().setAttribute("role", "region");
        paneel.getElement().setAttribute("aria-label", tab.titel());
        add(paneel);
    }

    private Component inhoud(GezinId gezin, Tab tab) {
        Gezinstab maker = tabs.get(tab);
        if (maker == null) {
            return new Leegmelding(Tekst.tekst("gezin.tabLeeg"));
        }
        Optional<Compartiment> afgeschermd = tab.afgeschermd(poort.leesbaar(gezin));
        if (afgeschermd.isPresent()) {
            return afschermingen.blok(gezin, afgeschermd.get());
        }
        try {
            return maker.maak(gezin);
        } catch (GeenToegang _) {
            return new Leegmelding(Tekst.tekst("gezin.tabAfgeschermd"));
        }
    }

    private static GezinId gezin(String tekst) {
        try {
            return new GezinId(UUID.fromString(tekst));
        } catch (IllegalArgumentException _) {
            throw new GeenToegang();
        }
    }

    @Override
    public String getPageTitle() {
        return titel + " · Eenplan";
    }
}
