package nl.eenplan.frontend.gezin;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import nl.eenplan.backend.gezin.GezinService;
import nl.eenplan.backend.gezin.GezinService.Gezinsfilter;
import nl.eenplan.backend.gezin.GezinService.Gezinsregel;
import nl.eenplan.frontend.shell.Bladen;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Gezinsnaam;
import nl.eenplan.frontend.shell.Leegmelding;
import nl.eenplan.frontend.shell.Tekst;
import org.jspecify.annotations.Nullable;

/// The list of families, lazy, last changed first; one column on a phone.
class Gezinsgrid extends Grid<Gezinsregel> {

    private static final int SMAL = 800;

    private final List<Column<Gezinsregel>> bredeKolommen;
    private @Nullable Gezinsregel aangewezen;

    Gezinsgrid() {
        super(50);
        addThemeVariants(GridVariant.NO_BORDER);
        setAriaLabel(Tekst.tekst("gezinnen.titel"));
        setSizeFull();
        setEmptyStateComponent(new Leegmelding(Tekst.tekst("gezinnen.leeg")));
        addComponentColumn(Gezinsgrid::gezin)
                .setHeader(Tekst.tekst("gezinnen.gezin"))
                .setFlexGrow(3);
        var fase = addColumn(regel -> regel.fase().label()).setHeader(Tekst.tekst("gezinnen.fase"));
        var veiligheid = addColumn(regel -> regel.veiligheid() == null ? "–" : regel.veiligheid() + " / 10")
                .setHeader(Tekst.tekst("gezinnen.veiligheid"));
        var gewijzigd =
                addColumn(regel -> Datumtekst.moment(regel.gewijzigdOp())).setHeader(Tekst.tekst("gezinnen.gewijzigd"));
        bredeKolommen = List.of(fase, veiligheid, gewijzigd);
        addCellFocusListener(cel -> aangewezen = cel.getItem().orElse(null));
    }

    /// What else one may do when nothing was found.
    void bijLeeg(Component vervolg) {
        setEmptyStateComponent(new Leegmelding(Tekst.tekst("gezinnen.leeg"), vervolg));
    }

    private static Div gezin(Gezinsregel regel) {
        var naam = new Gezinsnaam(regel.nummer(), regel.naam());
        var kinderen = new Span(String.join(", ", regel.kinderen()));
        kinderen.addClassNames("bijschrift", "is-naam");
        var cel = new Div(naam, kinderen);
        cel.addClassName("taakcel");
        return cel;
    }

    void toon(GezinService gezinnen, Gezinsfilter filter) {
        setItems(
                vraag -> Bladen.lees(
                        vraag.getOffset(), vraag.getLimit(), (vanaf, aantal) -> gezinnen.lijst(filter, vanaf, aantal)),
                _ -> (int) Math.min(Integer.MAX_VALUE, gezinnen.aantal(filter)));
    }

    void opToets(Key toets, Consumer<Gezinsregel> doe) {
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
        bredeKolommen.forEach(kolom -> kolom.setVisible(breedte > SMAL));
    }
}
