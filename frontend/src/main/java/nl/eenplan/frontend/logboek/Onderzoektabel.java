package nl.eenplan.frontend.logboek;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.eenplan.backend.logboek.Onderzoeksregel;
import nl.eenplan.frontend.shell.Bladen;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Leegmelding;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.Rol;
import org.jspecify.annotations.Nullable;

/// Rows of the log for the privacy officer, fetched while scrolling.
class Onderzoektabel extends Grid<Onderzoeksregel> {

    Onderzoektabel(Bladen.Blad<Onderzoeksregel> blad) {
        super(50);
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        setAriaLabel(Tekst.tekst("logboek.titel"));
        setSelectionMode(SelectionMode.NONE);
        setEmptyStateComponent(new Leegmelding(Tekst.tekst("logboek.nietsGevonden")));
        addComponentColumn(Onderzoektabel::wanneer)
                .setHeader(Tekst.tekst("logboek.wanneer"))
                .setWidth("8.5rem")
                .setFlexGrow(0);
        addComponentColumn(Onderzoektabel::wie)
                .setHeader(Tekst.tekst("logboek.wie"))
                .setFlexGrow(1);
        addColumn(Onderzoektabel::gezin)
                .setHeader(Tekst.tekst("logboek.gezin"))
                .setWidth("8.5rem")
                .setFlexGrow(0);
        addComponentColumn(Onderzoektabel::wat)
                .setHeader(Tekst.tekst("logboek.wat"))
                .setFlexGrow(2);
        setItems(vraag -> Bladen.lees(vraag.getOffset(), vraag.getLimit(), blad));
    }

    private static Span wanneer(Onderzoeksregel regel) {
        var moment = new Span(Datumtekst.moment(regel.tijd()));
        moment.setTitle(Datumtekst.volledig(regel.tijd()));
        return moment;
    }

    private static Div wie(Onderzoeksregel regel) {
        var naam = regel.naam();
        var boven = naam != null ? naam : Tekst.tekst(isSysteem(regel) ? "logboek.eenplan" : "logboek.onbekend");
        var namens = regel.namens();
        return cel(
                namens == null ? boven : Tekst.tekst("logboek.namens", boven, namens), rol(regel), regel.organisatie());
    }

    private static @Nullable String rol(Onderzoeksregel regel) {
        return Arrays.stream(Rol.values())
                .filter(rol -> rol.sleutel().equals(regel.rol()))
                .findFirst()
                .map(Tekst::van)
                .orElse(isSysteem(regel) ? Tekst.tekst("logboek.systeem") : null);
    }

    private static boolean isSysteem(Onderzoeksregel regel) {
        return "systeem".equals(regel.rol());
    }

    private static String gezin(Onderzoeksregel regel) {
        var nummer = regel.gezinsnummer();
        if (nummer != null) {
            return nummer;
        }
        return regel.gezinnen() == 0 ? "" : Tekst.tekst("logboek.aantalGezinnen", regel.gezinnen());
    }

    private static Div wat(Onderzoeksregel regel) {
        var compartiment = regel.compartiment();
        return cel(
                regel.handeling(),
                Tekst.tekst("logboek.soort." + regel.soort()),
                regel.noodtoegang() ? Tekst.tekst("logboek.nood") : null,
                compartiment == null ? null : compartiment.label(),
                regel.doel(),
                regel.grondslag());
    }

    private static Div cel(String boven, @Nullable String... onder) {
        var bijschrift = new Span(Arrays.stream(onder).filter(Objects::nonNull).collect(Collectors.joining(" · ")));
        bijschrift.addClassName("bijschrift");
        var cel = new Div(new Span(boven), bijschrift);
        cel.addClassName("taakcel");
        return cel;
    }
}
