package nl.eenplan.frontend.taak;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import nl.eenplan.backend.werkvoorraad.Concepten;
import nl.eenplan.backend.werkvoorraad.Concepten.Concept;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Opening;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import org.springframework.beans.factory.ObjectProvider;

/// One task as a sheet, on a page of its own or beside the list: its form while it is open, then who completed it.
@org.springframework.stereotype.Component
public class Taakbladen {

    private final Taakformulieren formulieren;
    private final Concepten concepten;
    private final Taakkoppen koppen;
    private final Taakslot slot;
    private final ObjectProvider<Taakhulp> hulp;

    Taakbladen(
            Taakformulieren formulieren,
            Concepten concepten,
            Taakkoppen koppen,
            Taakslot slot,
            ObjectProvider<Taakhulp> hulp) {
        this.formulieren = formulieren;
        this.concepten = concepten;
        this.koppen = koppen;
        this.slot = slot;
        this.hulp = hulp;
    }

    /// Beside a list, which keeps the title of the page; `naAfronding` lets the list follow.
    public Component naast(Taakregel regel, Runnable naAfronding) {
        return blad(regel, () -> concepten.vind(regel.taak()), new H2(), naAfronding);
    }

    Component alsPagina(Opening opening) {
        return blad(opening.regel(), opening::concept, new H1(), () -> {});
    }

    private Component blad(
            Taakregel regel, Supplier<Optional<Concept>> concept, HtmlContainer titel, Runnable naAfronding) {
        var blad = new Div();
        blad.addClassName("taakblad");
        Instant afgerond = regel.afgerondOp();
        if (afgerond == null) {
            vul(blad, regel, concept.get(), titel, naAfronding, formulieren.voor(regel.soort()));
        } else {
            String door = regel.afgerondDoor() == null ? "" : regel.afgerondDoor();
            blad.add(koppen.kop(regel, titel), slot.alAfgerond(regel, door, afgerond));
        }
        return blad;
    }

    private <G extends Record> void vul(
            Div blad,
            Taakregel regel,
            Optional<Concept> concept,
            HtmlContainer titel,
            Runnable naAfronding,
            Taakformulier<G> formulier) {
        var bewerking = new Taakbewerking<>(regel, formulier, concept, concepten, new Taakbewerking.Afloop() {
            @Override
            public void gelukt() {
                blad.removeAll();
                blad.add(slot.gelukt(regel));
                naAfronding.run();
            }

            @Override
            public void alAfgerond(String door, Instant op, Optional<Component> aanbod) {
                blad.removeAll();
                blad.add(koppen.kop(regel, titel), slot.alAfgerond(regel, door, op));
                aanbod.ifPresent(blad::add);
                naAfronding.run();
            }
        });
        blad.add(koppen.kop(regel, titel));
        hulp.orderedStream().flatMap(een -> een.bij(regel).stream()).forEach(blad::add);
        blad.add(bewerking);
        formulier.erbij(regel).ifPresent(bewerking::zetErbij);
    }
}
