package nl.eenplan.frontend.gezin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import nl.eenplan.backend.gezin.TijdlijnService.Gebeurtenis;
import nl.eenplan.backend.gezin.TijdlijnService.Tijdlijn;
import nl.eenplan.backend.gezin.TijdlijnService.Tijdlijnfilter;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Leegmelding;
import nl.eenplan.frontend.shell.Naamzin;
import nl.eenplan.frontend.shell.Tekst;

/// The time line by day, with a chip per kind of event.
class Tijdlijnlijst extends Div {

    private final transient Function<Tijdlijnfilter, Tijdlijn> vraag;

    Tijdlijnlijst(Function<Tijdlijnfilter, Tijdlijn> vraag, Tijdlijnfilter filter) {
        this.vraag = vraag;
        addClassName("tijdlijn");
        toon(filter);
    }

    private void toon(Tijdlijnfilter filter) {
        removeAll();
        Tijdlijn tijdlijn = vraag.apply(filter);
        if (tijdlijn.soorten().size() > 1) {
            var chips = new Div(chip(Tekst.tekst("gezin.alles"), Set.of(), filter));
            chips.addClassName("chips");
            tijdlijn.soorten().forEach(soort -> chips.add(chip(woord(soort), Set.of(soort), filter)));
            add(chips);
        }
        if (tijdlijn.gebeurtenissen().isEmpty()) {
            add(new Leegmelding(Tekst.tekst("gezin.tijdlijnLeeg")));
        }
        var lijst = new OrderedList();
        LocalDate vorige = LocalDate.MAX;
        for (Gebeurtenis gebeurtenis : tijdlijn.gebeurtenissen()) {
            LocalDate dag = Datumtekst.hier(gebeurtenis.op()).toLocalDate();
            lijst.add(regel(gebeurtenis, dag.equals(vorige) ? "" : Datumtekst.weekdagMetJaar(dag)));
            vorige = dag;
        }
        add(lijst);
    }

    private Button chip(String tekst, Set<String> soorten, Tijdlijnfilter nu) {
        var chip = new Button(tekst, _ -> toon(new Tijdlijnfilter(soorten)));
        chip.addClassName("chip");
        chip.getElement()
                .setAttribute("aria-pressed", Boolean.toString(nu.soorten().equals(soorten)));
        return chip;
    }

    private static ListItem regel(Gebeurtenis gebeurtenis, String dag) {
        var datum = new Span(dag);
        datum.addClassName("dag");
        var tijd = new Span(Datumtekst.tijd(Datumtekst.hier(gebeurtenis.op())));
        tijd.addClassName("tijd");
        tijd.setTitle(Datumtekst.volledig(gebeurtenis.op()));
        var wie = new Span(gebeurtenis.door() == null ? Tekst.tekst("gezin.systeem") : gebeurtenis.door());
        wie.addClassName("bijschrift");
        var wat = new Div(zin(gebeurtenis), wie);
        wat.addClassName("taakcel");
        return new ListItem(datum, tijd, wat);
    }

    private static Span zin(Gebeurtenis gebeurtenis) {
        String kind = gebeurtenis.kindNaam();
        return kind == null
                ? new Span(gebeurtenis.zin())
                : Naamzin.in(new Span(), Tekst.tekst("gezin.zinOverKind", kind, gebeurtenis.zin()), kind);
    }

    private static String woord(String soort) {
        String klein = soort.toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(klein.charAt(0)) + klein.substring(1);
    }
}
