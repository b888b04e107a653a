package nl.eenplan.frontend.herstelplan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import nl.eenplan.backend.herstelplan.Herstelplannen;
import nl.eenplan.backend.herstelplan.Herstelplannen.Planregel;
import nl.eenplan.backend.herstelplan.Planfase;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.gezin.GezinNavigatie;
import nl.eenplan.frontend.gezin.Tab;
import nl.eenplan.frontend.shell.Blok;
import nl.eenplan.frontend.shell.Gezinsnaam;
import nl.eenplan.frontend.shell.Leegmelding;
import nl.eenplan.frontend.shell.Tabel;
import nl.eenplan.frontend.shell.Tekst;

/// Plans per phase with how they stand in a word and its reason; the same as a table. The URL holds the choice.
@Route("herstelplannen")
@PermitAll
@StyleSheet("formulieren.css")
class HerstelplannenView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Teksten TEKSTEN = Teksten.van("herstelplannen");
    private static final String TABEL = "tabel";
    private static final String ALLE = "alle";

    private final Herstelplannen plannen;

    HerstelplannenView(Herstelplannen plannen) {
        this.plannen = plannen;
        addClassNames("pagina", "vol");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent binnenkomst) {
        var keuzes = binnenkomst.getLocation().getQueryParameters().getParameters();
        boolean isTabel = keuzes.containsKey(TABEL);
        boolean isAlle = keuzes.containsKey(ALLE);
        List<Planregel> regels = plannen.lijst(!isAlle);
        removeAll();
        Header kop = new Header(new H1(TEKSTEN.tekst("titel")), keuzes(isTabel, isAlle));
        kop.addClassName("paginakop");
        add(kop);
        if (regels.isEmpty()) {
            add(new Leegmelding(TEKSTEN.tekst(isAlle ? "leeg" : "leegVanMij")));
        } else {
            add(isTabel ? tabel(regels) : kolommen(regels));
        }
    }

    @Override
    public String getPageTitle() {
        return Tekst.titel("herstelplannen.titel");
    }

    private static Div keuzes(boolean isTabel, boolean isAlle) {
        Div chips = new Div(
                chip("vanMij", !isAlle, isTabel, false),
                chip("alle", isAlle, isTabel, true),
                chip("kaarten", !isTabel, false, isAlle),
                chip("tabel", isTabel, true, isAlle));
        chips.addClassName("chips");
        return chips;
    }

    private static Anchor chip(String naam, boolean isGekozen, boolean naarTabel, boolean naarAlle) {
        String vraag = naarTabel ? "?" + TABEL : "?";
        Anchor chip = new Anchor(
                "herstelplannen" + vraag + (naarAlle ? (naarTabel ? "&" : "") + ALLE : ""), TEKSTEN.tekst(naam));
        chip.addClassName("chip");
        chip.getElement().setAttribute("aria-current", String.valueOf(isGekozen));
        return chip;
    }

    private static Component kolommen(List<Planregel> regels) {
        Div kolommen = new Div();
        kolommen.addClassName("plankolommen");
        Arrays.stream(Planfase.values()).forEach(fase -> {
            List<Planregel> inFase =
                    regels.stream().filter(regel -> regel.fase() == fase).toList();
            if (!inFase.isEmpty()) {
                Section kolom = new Section(new H2(TEKSTEN.tekst("kolom", fase.label(), inFase.size())));
                kolom.addClassName("plankolom");
                inFase.forEach(regel -> kolom.add(kaart(regel)));
                kolommen.add(kolom);
            }
        });
        return kolommen;
    }

    private static Anchor kaart(Planregel regel) {
        Anchor kaart = new Anchor("herstelplan/" + regel.gezin());
        kaart.addClassName("plankaart");
        kaart.add(new Gezinsnaam(regel.gezinsnummer(), regel.gezinsnaam()), gezondheid(regel));
        Span acties = new Span(TEKSTEN.tekst("acties", regel.openActies()));
        acties.addClassName("bijschrift");
        kaart.add(acties);
        if (regel.volgendToezicht() != null) {
            Span toezicht = new Span(TEKSTEN.tekst("toezicht", Blokbeeld.datum(regel.volgendToezicht())));
            toezicht.addClassName("bijschrift");
            kaart.add(toezicht);
        }
        return kaart;
    }

    private static Span gezondheid(Planregel regel) {
        Span stand = new Span(regel.gezondheid().label());
        stand.addClassName("gezondheid");
        stand.getElement().setAttribute("data-stand", regel.gezondheid().name());
        return regel.reden().isBlank() ? stand : new Span(stand, new Span(": " + regel.reden()));
    }

    private static Component tabel(List<Planregel> regels) {
        var tabel = new Tabel(
                TEKSTEN.tekst("titel"),
                TEKSTEN.tekst("gezin"),
                TEKSTEN.tekst("fase"),
                TEKSTEN.tekst("stand"),
                TEKSTEN.tekst("regisseur"),
                TEKSTEN.tekst("openActies"),
                TEKSTEN.tekst("volgend"));
        regels.forEach(regel -> tabel.rij(
                gezin(regel),
                new Span(regel.fase().label()),
                gezondheid(regel),
                new Span(regel.regisseur()),
                new Span(String.valueOf(regel.openActies())),
                new Span(Blokbeeld.datum(regel.volgendToezicht()))));
        return new Blok(TEKSTEN.tekst("titel")).met(tabel);
    }

    private static Anchor gezin(Planregel regel) {
        var link = new Anchor(GezinNavigatie.pad(regel.gezin(), Tab.PLAN));
        link.add(new Gezinsnaam(regel.gezinsnummer(), regel.gezinsnaam()));
        return link;
    }
}
