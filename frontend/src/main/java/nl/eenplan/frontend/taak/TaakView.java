package nl.eenplan.frontend.taak;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.processes.api.TaakId;

/// One task on a page of its own. Somebody else's task is "niet gevonden".
@Route("taak/:taak")
@PermitAll
class TaakView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String TAAK = "taak";

    private final WerkvoorraadService werkvoorraad;
    private final Taakbladen bladen;
    private String titel = "";

    TaakView(WerkvoorraadService werkvoorraad, Taakbladen bladen) {
        this.werkvoorraad = werkvoorraad;
        this.bladen = bladen;
        addClassNames("pagina", "taakpagina");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent binnenkomst) {
        TaakId taak =
                binnenkomst.getRouteParameters().get(TAAK).map(TaakId::new).orElseThrow(NotFoundException::new);
        var opening = werkvoorraad.open(taak).orElseThrow(NotFoundException::new);
        titel = Taaktekst.van(opening.regel().soort()).titel();
        removeAll();
        add(bladen.alsPagina(opening));
    }

    @Override
    public String getPageTitle() {
        return titel + " · Eenplan";
    }
}
