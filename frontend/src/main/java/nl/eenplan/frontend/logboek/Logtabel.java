package nl.eenplan.frontend.logboek;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.eenplan.backend.logboek.LogboekService.Logregel;
import nl.eenplan.frontend.shell.Bladen;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Leegmelding;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;

/// Log rows, newest first, fetched while scrolling.
class Logtabel extends Grid<Logregel> {

    private static final int SMAL = 800;

    private final List<Column<Logregel>> bredeKolommen;
    private final Column<Logregel> smalleKolom;

    Logtabel(Bladen.Blad<Logregel> blad) {
        super(50);
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        setAriaLabel(Tekst.tekst("logboek.titel"));
        setSelectionMode(SelectionMode.NONE);
        setEmptyStateComponent(new Leegmelding(Tekst.tekst("logboek.leeg")));
        var wanneer = addComponentColumn(Logtabel::wanneer).setHeader(Tekst.tekst("logboek.wanneer"));
        wanneer.setWidth("11rem").setFlexGrow(0);
        var wie = addComponentColumn(Logtabel::wie).setHeader(Tekst.tekst("logboek.wie"));
        var wat = addComponentColumn(Logtabel::wat).setHeader(Tekst.tekst("logboek.wat"));
        wat.setFlexGrow(2);
        bredeKolommen = List.of(wanneer, wie, wat);
        smalleKolom = addComponentColumn(Logtabel::samen).setHeader(Tekst.tekst("logboek.wat"));
        smalleKolom.setVisible(false);
        setItems(vraag -> Bladen.lees(vraag.getOffset(), vraag.getLimit(), blad));
    }

    @Override
    protected void onAttach(AttachEvent begin) {
        super.onAttach(begin);
        var blad = begin.getUI().getPage();
        blad.addBrowserWindowResizeListener(maat -> toonBreedte(maat.getWidth()));
        blad.executeJs("return window.innerWidth").then(Integer.class, this::toonBreedte);
    }

    private void toonBreedte(int breedte) {
        boolean smal = breedte <= SMAL;
        smalleKolom.setVisible(smal);
        bredeKolommen.forEach(kolom -> kolom.setVisible(!smal));
    }

    /// All of it in one cell, for a phone.
    private static Div samen(Logregel regel) {
        var cel = wat(regel);
        cel.addComponentAsFirst(wanneer(regel));
        cel.add(wie(regel));
        return cel;
    }

    private static Span wanneer(Logregel regel) {
        var hier = Datumtekst.hier(regel.tijd());
        var moment = new Span(Datumtekst.weekdagMetJaar(hier.toLocalDate()) + " " + Datumtekst.tijd(hier));
        moment.setTitle(Datumtekst.volledig(regel.tijd()));
        return moment;
    }

    private static Div wie(Logregel regel) {
        String rol = "systeem".equals(regel.rol()) ? Tekst.tekst("logboek.systeem") : Tekst.van(Rol.van(regel.rol()));
        var wie = regel.namens() == null ? regel.wie() : Tekst.tekst("logboek.namens", regel.wie(), regel.namens());
        return cel(wie, regel.organisatie() == null ? rol : rol + " · " + regel.organisatie());
    }

    private static Div wat(Logregel regel) {
        List<String> delen = new ArrayList<>(List.of(Tekst.tekst("logboek.soort." + regel.soort())));
        if (regel.noodtoegang()) {
            delen.add(Tekst.tekst("logboek.nood"));
        }
        if (regel.compartiment() != null) {
            delen.add(regel.compartiment().label());
        }
        if (regel.doel() != null) {
            delen.add(regel.doel());
        }
        return cel(handeling(regel.handeling()), String.join(" · ", delen));
    }

    /// The log keeps the key of a task; people read its name.
    private static String handeling(String opgeslagen) {
        return Arrays.stream(Taaksoort.values())
                .filter(soort -> opgeslagen.endsWith(" " + soort.sleutel()))
                .findFirst()
                .map(soort -> opgeslagen.replace(soort.sleutel(), Tekst.van(soort)))
                .orElse(opgeslagen);
    }

    private static Div cel(String boven, String onder) {
        var bijschrift = new Span(onder);
        bijschrift.addClassName("bijschrift");
        var cel = new Div(new Span(boven), bijschrift);
        cel.addClassName("taakcel");
        return cel;
    }
}
