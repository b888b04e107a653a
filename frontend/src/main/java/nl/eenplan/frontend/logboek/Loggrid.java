package nl.eenplan.frontend.logboek;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.shared.Registration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Leegmelding;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;

/// A list about the log: columns on a desk, the same cells under each other on a phone, so that nothing lies beside the
/// screen.
abstract class Loggrid<T> extends Grid<T> {

    private static final int SMAL = 800;
    private static final int BLAD = 50;

    private final List<ValueProvider<T, ? extends Component>> cellen = new ArrayList<>();
    private final List<Column<T>> kolommen = new ArrayList<>();
    private final Column<T> samen;
    private @Nullable Registration breedte;

    /// @param naam key of the text that a screen reader says
    /// @param leeg key of the text without rows
    Loggrid(String naam, String leeg) {
        super(BLAD);
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        setAriaLabel(Tekst.tekst(naam));
        setEmptyStateComponent(new Leegmelding(Tekst.tekst(leeg)));
        samen = addComponentColumn(this::onderElkaar).setHeader(Tekst.tekst(naam));
        samen.setVisible(false);
    }

    final Column<T> kolom(String kop, ValueProvider<T, ? extends Component> cel) {
        cellen.add(cel);
        var kolom = addComponentColumn(cel).setHeader(Tekst.tekst(kop));
        kolommen.add(kolom);
        return kolom;
    }

    @Override
    protected void onAttach(AttachEvent begin) {
        super.onAttach(begin);
        var blad = begin.getUI().getPage();
        breedte = blad.addBrowserWindowResizeListener(maat -> toonBreedte(maat.getWidth()));
        blad.executeJs("return window.innerWidth").then(Integer.class, this::toonBreedte);
    }

    @Override
    protected void onDetach(DetachEvent einde) {
        super.onDetach(einde);
        if (breedte != null) {
            breedte.remove();
        }
    }

    private void toonBreedte(int punten) {
        boolean isSmal = punten <= SMAL;
        samen.setVisible(isSmal);
        kolommen.forEach(kolom -> kolom.setVisible(!isSmal));
    }

    private Div onderElkaar(T rij) {
        var cel = new Div();
        cellen.forEach(een -> cel.add(een.apply(rij)));
        cel.addClassName("logcel");
        return cel;
    }

    static Span wanneer(Instant tijd) {
        var hier = Datumtekst.hier(tijd);
        var moment = new Span(Datumtekst.weekdagMetJaar(hier.toLocalDate()) + " " + Datumtekst.tijd(hier));
        moment.setTitle(Datumtekst.volledig(tijd));
        return moment;
    }

    /// The log keeps the key of a task or a role; people read its name.
    static String handeling(String opgeslagen) {
        return Stream.concat(
                        Arrays.stream(Taaksoort.values()).map(soort -> new Naam(soort.sleutel(), Tekst.van(soort))),
                        Arrays.stream(Rol.values()).map(rol -> new Naam(rol.sleutel(), Tekst.van(rol))))
                .filter(naam -> opgeslagen.endsWith(" " + naam.sleutel()))
                .findFirst()
                .map(naam -> opgeslagen.substring(
                                0, opgeslagen.length() - naam.sleutel().length())
                        + naam.woorden())
                .orElse(opgeslagen);
    }

    private record Naam(String sleutel, String woorden) {}

    /// What matters, and under it what belongs to it.
    static Div cel(String boven, @Nullable String... onder) {
        var bijschrift = new Span(Arrays.stream(onder).filter(Objects::nonNull).collect(Collectors.joining(" · ")));
        bijschrift.addClassName("bijschrift");
        var cel = new Div(new Span(boven), bijschrift);
        cel.addClassName("taakcel");
        return cel;
    }
}
