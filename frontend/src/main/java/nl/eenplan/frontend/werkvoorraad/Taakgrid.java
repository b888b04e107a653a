package nl.eenplan.frontend.werkvoorraad;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter.Wie;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.shell.Bladen;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Gezinsnaam;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.frontend.shell.Termijnlabel;
import org.jspecify.annotations.Nullable;

/// The task list: lazy, most urgent first, worked by arrow keys, Enter, `c` and `r`; two columns on a phone or beside a
/// task.
class Taakgrid extends Grid<Taakregel> {

    private static final int SMAL = 800;

    private final transient Clock klok;
    private final List<Column<Taakregel>> bredeKolommen;
    private final Column<Taakregel> termijnkolom;
    private final Column<Taakregel> smalleKolom;
    private @Nullable Taakregel aangewezen;
    private boolean smalScherm;
    private boolean naastDetail;

    Taakgrid(Clock klok) {
        super(50);
        this.klok = klok;
        addClassName("taakgrid");
        addThemeVariants(GridVariant.NO_BORDER);
        setSelectionMode(SelectionMode.SINGLE);
        setAriaLabel(Tekst.tekst("werkvoorraad.titel"));
        setSizeFull();
        var termijn = addComponentColumn(this::termijn).setHeader(Tekst.tekst("werkvoorraad.termijn"));
        termijn.setWidth("9.5rem").setFlexGrow(0);
        termijnkolom = termijn;
        smalleKolom = addComponentColumn(this::samen).setHeader(Tekst.tekst("werkvoorraad.taak"));
        var taak = addComponentColumn(Taaknaam::new).setHeader(Tekst.tekst("werkvoorraad.taak"));
        taak.setFlexGrow(3);
        var gezin = addComponentColumn(regel -> new Gezinsnaam(regel.gezinsnummer(), regel.gezinsnaam()))
                .setHeader(Tekst.tekst("werkvoorraad.gezin"));
        gezin.setFlexGrow(2);
        var rol = addColumn(regel -> Tekst.van(regel.rol())).setHeader(Tekst.tekst("werkvoorraad.rol"));
        rol.setWidth("13.5rem").setFlexGrow(0);
        var bij = addColumn(Taakgrid::bij).setHeader(Tekst.tekst("werkvoorraad.bij"));
        var sinds = addColumn(regel -> Datumtekst.moment(regel.sinds())).setHeader(Tekst.tekst("werkvoorraad.sinds"));
        bredeKolommen = List.of(taak, gezin, rol, bij, sinds);
        toonKolommen();
        addCellFocusListener(cel -> aangewezen = cel.getItem().orElse(null));
    }

    void toon(WerkvoorraadService werkvoorraad, Filter filter) {
        termijnkolom.setHeader(
                Tekst.tekst(filter.wie() == Wie.DOOR_MIJ_AFGEROND ? "werkvoorraad.afgerond" : "werkvoorraad.termijn"));
        setItems(
                vraag -> Bladen.lees(
                        vraag.getOffset(),
                        vraag.getLimit(),
                        (vanaf, aantal) -> werkvoorraad.regels(filter, vanaf, aantal)),
                vraag -> {
                    long aantal = werkvoorraad.aantal(filter);
                    return (int) Math.min(Integer.MAX_VALUE, aantal);
                });
    }

    void opToets(Key toets, Consumer<Taakregel> doe) {
        Shortcuts.addShortcutListener(
                        this,
                        () -> {
                            if (aangewezen != null) {
                                doe.accept(aangewezen);
                            }
                        },
                        toets)
                .listenOn(this);
    }

    @Override
    protected void onAttach(AttachEvent begin) {
        super.onAttach(begin);
        begin.getUI().getPage().addBrowserWindowResizeListener(maat -> toonBreedte(maat.getWidth()));
        begin.getUI().getPage().executeJs("return window.innerWidth").then(Integer.class, this::toonBreedte);
    }

    private void toonBreedte(int breedte) {
        smalScherm = breedte <= SMAL;
        toonKolommen();
    }

    void naastDetail(boolean open) {
        naastDetail = open;
        toonKolommen();
    }

    private void toonKolommen() {
        boolean smal = smalScherm || naastDetail;
        smalleKolom.setVisible(smal);
        bredeKolommen.forEach(kolom -> kolom.setVisible(!smal));
    }

    /// Until when; of a task that is done, when that was.
    private Component termijn(Taakregel regel) {
        Instant afgerond = regel.afgerondOp();
        if (afgerond == null) {
            return new Termijnlabel(regel.termijn(), klok.instant());
        }
        var moment = new Span(Datumtekst.moment(afgerond));
        moment.addClassName("termijn");
        return moment;
    }

    private Div samen(Taakregel regel) {
        var wie = new Gezinsnaam(regel.gezinsnummer(), regel.gezinsnaam());
        wie.addClassName("bijschrift");
        var cel = new Div(new Taaknaam(regel), wie);
        cel.addClassName("taakcel");
        return cel;
    }

    private static String bij(Taakregel regel) {
        if (regel.afgerondDoor() != null) {
            return regel.afgerondDoor();
        }
        if (regel.vanMij()) {
            return Tekst.tekst("werkvoorraad.ik");
        }
        return regel.behandelaar() == null ? Tekst.tekst("werkvoorraad.vrij") : regel.behandelaar();
    }
}
