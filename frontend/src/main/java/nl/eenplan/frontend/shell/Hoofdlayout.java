package nl.eenplan.frontend.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.Gebruiker;
import org.springframework.beans.factory.ObjectProvider;

/// The frame around every screen: navigation by role on the left, search, clock and person on top, one main landmark.
@Layout
@PermitAll
class Hoofdlayout extends AppLayout {

    static final String INHOUD = "inhoud";

    private final Main inhoud = new Main();

    Hoofdlayout(Dossierpoort poort, AuthenticationContext aanmelding, ObjectProvider<Balkonderdeel> onderdelen) {
        Gebruiker gebruiker = poort.gebruiker();
        inhoud.setId(INHOUD);
        inhoud.getElement().setAttribute("tabindex", "-1");
        setPrimarySection(Section.DRAWER);
        setContent(inhoud);
        addToDrawer(merk(), new Scroller(new Zijmenu(gebruiker)));
        var balk = new Div(new Zoekveld());
        balk.addClassName("balk");
        onderdelen.orderedStream().forEach(onderdeel -> balk.add(onderdeel.maak(gebruiker)));
        balk.add(new DiscreetKnop(), new Gebruikersmenu(gebruiker, aanmelding::logout));
        addToNavbar(naarInhoud(), new DrawerToggle(), balk);
    }

    private static Anchor naarInhoud() {
        var link = new Anchor("#" + INHOUD, Tekst.tekst("schil.naarInhoud"));
        link.setRouterIgnore(true);
        link.addClassName("sla-over");
        return link;
    }

    private static Div merk() {
        var beeld = new Image("beeld/eenplan.svg", "");
        var merk = new Div(beeld, new Span("Eenplan"));
        merk.addClassName("merk");
        return merk;
    }

    @Override
    public void showRouterLayoutContent(HasElement scherm) {
        inhoud.getElement().removeAllChildren();
        inhoud.getElement().appendChild(scherm.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oud) {
        inhoud.getElement().removeAllChildren();
    }
}
