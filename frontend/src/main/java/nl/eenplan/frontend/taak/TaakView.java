package nl.eenplan.frontend.taak;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import nl.eenplan.backend.werkvoorraad.Concepten;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.processes.api.TaakId;

/// One task: its form while it is open, and afterwards who completed it. Somebody else's task is "niet gevonden".
@Route("taak/:taak")
@PermitAll
@StyleSheet("formulieren.css")
class TaakView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String TAAK = "taak";

    private final WerkvoorraadService werkvoorraad;
    private final Taakformulieren formulieren;
    private final Concepten concepten;
    private final Taakkoppen koppen;
    private final Taakslot slot;
    private String titel = "";

    TaakView(
            WerkvoorraadService werkvoorraad,
            Taakformulieren formulieren,
            Concepten concepten,
            Taakkoppen koppen,
            Taakslot slot) {
        this.werkvoorraad = werkvoorraad;
        this.formulieren = formulieren;
        this.concepten = concepten;
        this.koppen = koppen;
        this.slot = slot;
        addClassNames("pagina", "taakpagina");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent binnenkomst) {
        TaakId taak =
                binnenkomst.getRouteParameters().get(TAAK).map(TaakId::new).orElseThrow(NotFoundException::new);
        Taakregel regel = werkvoorraad.vind(taak).orElseThrow(NotFoundException::new);
        titel = Taaktekst.van(regel.soort()).titel();
        if (regel.afgerondOp() == null) {
            toon(regel, formulieren.voor(regel.soort()));
        } else {
            toonAfgerond(regel, regel.afgerondDoor() == null ? "" : regel.afgerondDoor(), regel.afgerondOp());
        }
    }

    @Override
    public String getPageTitle() {
        return titel + " · Eenplan";
    }

    private <G extends Record> void toon(Taakregel regel, Taakformulier<G> formulier) {
        var bewerking = new Taakbewerking<>(regel, formulier, concepten, new Taakbewerking.Afloop() {
            @Override
            public void gelukt() {
                removeAll();
                add(slot.gelukt(regel));
            }

            @Override
            public void alAfgerond(String door, Instant op) {
                toonAfgerond(regel, door, op);
            }
        });
        removeAll();
        add(koppen.kop(regel), bewerking);
        formulier.erbij(regel).ifPresent(bewerking::zetErbij);
    }

    private void toonAfgerond(Taakregel regel, String door, Instant op) {
        removeAll();
        add(koppen.kop(regel), slot.alAfgerond(regel, door, op));
    }
}
