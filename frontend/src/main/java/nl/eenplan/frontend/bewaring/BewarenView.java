package nl.eenplan.frontend.bewaring;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.eenplan.backend.bewaring.BewaarplichtService;
import nl.eenplan.backend.bewaring.BewaringService;
import nl.eenplan.backend.bewaring.VernietigingService;
import nl.eenplan.frontend.shell.Tekst;

/// What may be destroyed, what was proposed and by whom, what is held, what is gone, and by which rules.
@Route("bewaren")
@RolesAllowed("PRIVACY_OFFICER")
class BewarenView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient BewaringService bewaring;
    private final transient BewaarplichtService plichten;
    private final transient VernietigingService vernietiging;

    BewarenView(BewaringService bewaring, BewaarplichtService plichten, VernietigingService vernietiging) {
        this.bewaring = bewaring;
        this.plichten = plichten;
        this.vernietiging = vernietiging;
        addClassName("pagina");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent verzoek) {
        toon();
    }

    private void toon() {
        removeAll();
        add(
                new H1(Tekst.tekst("bewaren.titel")),
                new Paragraph(Tekst.tekst("bewaren.uitleg")),
                new Rijpblok(vernietiging, this::toon),
                new Voorstelblok(vernietiging, this::toon),
                new Plichtblok(plichten, this::toon),
                new Bewijsblok(vernietiging),
                new Termijnblok(bewaring.termijnen()));
    }

    @Override
    public String getPageTitle() {
        return Tekst.titel("bewaren.titel");
    }
}
