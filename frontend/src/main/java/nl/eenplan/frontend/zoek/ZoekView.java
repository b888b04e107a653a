package nl.eenplan.frontend.zoek;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.eenplan.backend.gezin.ZoekService;
import nl.eenplan.backend.gezin.ZoekService.Treffer;
import nl.eenplan.backend.noodtoegang.NoodtoegangService;
import nl.eenplan.frontend.gezin.GezinNavigatie;
import nl.eenplan.frontend.gezin.Tab;
import nl.eenplan.frontend.shell.Blok;
import nl.eenplan.frontend.shell.Gezinsnaam;
import nl.eenplan.frontend.shell.Leegmelding;
import nl.eenplan.frontend.shell.Noodlink;
import nl.eenplan.frontend.shell.Tekst;

/// What the search field found, per kind; the words stand in the URL.
@Route("zoek")
@PermitAll
class ZoekView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ZoekService zoek;
    private final transient NoodtoegangService noodtoegang;

    ZoekView(ZoekService zoek, NoodtoegangService noodtoegang) {
        this.noodtoegang = noodtoegang;
        this.zoek = zoek;
        addClassName("pagina");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent verzoek) {
        removeAll();
        String woorden = verzoek.getLocation()
                .getQueryParameters()
                .getSingleParameter("q")
                .orElse("")
                .strip();
        add(new H1(Tekst.tekst("zoek.titel", woorden)));
        List<Treffer> treffers = zoek.zoek(woorden);
        if (treffers.isEmpty()) {
            var leeg =
                    new Leegmelding(Tekst.tekst("zoek.leeg"), GezinNavigatie.lijst(Tekst.tekst("zoek.naarGezinnen")));
            if (noodtoegang.magVragen()) {
                leeg.add(new Noodlink());
            }
            add(leeg);
        }
        toon(Treffer.Soort.GEZIN, treffers);
        toon(Treffer.Soort.DOCUMENT, treffers);
    }

    private void toon(Treffer.Soort soort, List<Treffer> treffers) {
        var lijst = new UnorderedList();
        lijst.addClassName("regels");
        treffers.stream()
                .filter(treffer -> treffer.soort() == soort)
                .forEach(treffer -> lijst.add(new ListItem(regel(treffer))));
        if (lijst.getChildren().findAny().isPresent()) {
            add(new Blok(Tekst.tekst("zoek.soort." + soort)).met(lijst));
        }
    }

    private static Anchor regel(Treffer treffer) {
        var wat = new Span(new Gezinsnaam(treffer.nummer(), treffer.naam()));
        wat.addClassName("wat");
        var uitleg = new Span(treffer.uitleg());
        uitleg.addClassNames("wie", "is-naam");
        Tab tab = treffer.soort() == Treffer.Soort.DOCUMENT ? Tab.DOCUMENTEN : Tab.OVERZICHT;
        var link = new Anchor(GezinNavigatie.pad(treffer.gezin(), tab));
        link.addClassName("regel");
        link.add(wat, uitleg);
        return link;
    }

    @Override
    public String getPageTitle() {
        return Tekst.titel("zoek.tabtitel");
    }
}
