package nl.eenplan.frontend.logboek;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import nl.eenplan.backend.logboek.LogboekService.Logregel;
import nl.eenplan.frontend.shell.Bladen;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Leegmelding;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.Rol;

/// Log rows, newest first, fetched while scrolling.
class Logtabel extends Grid<Logregel> {

    Logtabel(Bladen.Blad<Logregel> blad) {
        super(50);
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        setAriaLabel(Tekst.tekst("logboek.titel"));
        setSelectionMode(SelectionMode.NONE);
        setEmptyStateComponent(new Leegmelding(Tekst.tekst("logboek.leeg")));
        addComponentColumn(Logtabel::wanneer)
                .setHeader(Tekst.tekst("logboek.wanneer"))
                .setWidth("8.5rem")
                .setFlexGrow(0);
        addComponentColumn(Logtabel::wie).setHeader(Tekst.tekst("logboek.wie")).setFlexGrow(1);
        addComponentColumn(Logtabel::wat).setHeader(Tekst.tekst("logboek.wat")).setFlexGrow(2);
        setItems(vraag -> Bladen.lees(vraag.getOffset(), vraag.getLimit(), blad));
    }

    private static Span wanneer(Logregel regel) {
        var moment = new Span(Datumtekst.moment(regel.tijd()));
        moment.setTitle(Datumtekst.volledig(regel.tijd()));
        return moment;
    }

    private static Div wie(Logregel regel) {
        String rol = "systeem".equals(regel.rol()) ? Tekst.tekst("logboek.systeem") : Tekst.van(Rol.van(regel.rol()));
        return cel(regel.wie(), regel.organisatie() == null ? rol : rol + " · " + regel.organisatie());
    }

    private static Div wat(Logregel regel) {
        List<String> delen = new ArrayList<>(List.of(Tekst.tekst("logboek.soort." + regel.soort())));
        if (regel.compartiment() != null) {
            delen.add(regel.compartiment().label());
        }
        if (regel.doel() != null) {
            delen.add(regel.doel());
        }
        return cel(regel.handeling(), String.join(" · ", delen));
    }

    private static Div cel(String boven, String onder) {
        var bijschrift = new Span(onder);
        bijschrift.addClassName("bijschrift");
        var cel = new Div(new Span(boven), bijschrift);
        cel.addClassName("taakcel");
        return cel;
    }
}
