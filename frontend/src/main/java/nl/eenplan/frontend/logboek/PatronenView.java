package nl.eenplan.frontend.logboek;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import nl.eenplan.backend.logboek.Patroon;
import nl.eenplan.backend.logboek.PatroonService;
import nl.eenplan.backend.logboek.Zoekvraag;
import nl.eenplan.frontend.formulier.Datumtaal;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Leegmelding;
import nl.eenplan.frontend.shell.Tekst;

/// What in the log is worth a question, with the rows behind it and the judgement of the privacy officer.
@Route("logboek/patronen")
@RolesAllowed("PRIVACY_OFFICER")
class PatronenView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int DAGEN = 30;

    private final transient PatroonService patronen;
    private final transient Clock klok;

    PatronenView(PatroonService patronen, Clock klok) {
        this.patronen = patronen;
        this.klok = klok;
        addClassNames("pagina", "vol");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent verzoek) {
        var vraag = Zoekadres.lees(verzoek.getLocation().getQueryParameters());
        var gekozen = vraag.tot();
        var tot = gekozen == null ? LocalDate.now(klok) : gekozen;
        var begin = vraag.van();
        var van = begin == null ? tot.minusDays(DAGEN) : begin;
        removeAll();
        add(
                new H1(Tekst.tekst("logboek.onderzoeken")),
                Onderzoekkeuze.patronen(),
                new Paragraph(Tekst.tekst("logboek.patronenUitleg")),
                periode(van, tot),
                tabel(van, tot));
    }

    private static Div periode(LocalDate van, LocalDate tot) {
        var eerste = dag("logboek.van", van);
        var laatste = dag("logboek.tot", tot);
        eerste.addValueChangeListener(_ -> ga(eerste, laatste));
        laatste.addValueChangeListener(_ -> ga(eerste, laatste));
        var balk = new Div(eerste, laatste);
        balk.addClassName("zoekbalk");
        return balk;
    }

    private static DatePicker dag(String sleutel, LocalDate waarde) {
        var veld = Datumtaal.datum(Tekst.tekst(sleutel));
        veld.setValue(waarde);
        return veld;
    }

    private static void ga(DatePicker van, DatePicker tot) {
        var vraag = new Zoekvraag("", "", van.getValue(), tot.getValue(), null, null, false);
        UI.getCurrent().navigate(PatronenView.class, Zoekadres.parameters(vraag));
    }

    private Grid<Patroon> tabel(LocalDate van, LocalDate tot) {
        var tabel = new Grid<Patroon>();
        tabel.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        tabel.setAriaLabel(Tekst.tekst("logboek.patronen"));
        tabel.setEmptyStateComponent(new Leegmelding(Tekst.tekst("logboek.geenPatronen")));
        tabel.addColumn(patroon -> Datumtekst.moment(patroon.sleutel().venster()))
                .setHeader(Tekst.tekst("logboek.wanneer"))
                .setWidth("8.5rem")
                .setFlexGrow(0);
        tabel.addComponentColumn(patroon -> cel(patroon.naam(), String.valueOf(patroon.organisatie())))
                .setHeader(Tekst.tekst("logboek.wie"));
        tabel.addComponentColumn(PatronenView::wat)
                .setHeader(Tekst.tekst("logboek.wat"))
                .setFlexGrow(2);
        tabel.addColumn(PatronenView::oordeel).setHeader(Tekst.tekst("logboek.oordeel"));
        tabel.setItems(patronen.patronen(van, tot));
        tabel.addSelectionListener(keuze -> keuze.getFirstSelectedItem()
                .filter(_ -> keuze.isFromClient())
                .ifPresent(patroon -> open(patroon, tabel, van, tot)));
        return tabel;
    }

    private void open(Patroon patroon, Grid<Patroon> tabel, LocalDate van, LocalDate tot) {
        tabel.deselectAll();
        new Patroondialoog(patronen, patroon, () -> tabel.setItems(patronen.patronen(van, tot))).open();
    }

    private static Div wat(Patroon patroon) {
        var nummer = patroon.gezinsnummer();
        return cel(
                Tekst.tekst("patroon." + patroon.sleutel().soort()),
                nummer == null
                        ? Tekst.tekst("logboek.aantalGezinnen", patroon.gezinnen())
                        : Tekst.tekst("logboek.rijenVan", patroon.rijen(), nummer));
    }

    private static String oordeel(Patroon patroon) {
        var beoordeling = patroon.beoordeling();
        return Tekst.tekst(beoordeling == null ? "oordeel.OPEN" : "oordeel." + beoordeling.oordeel());
    }

    private static Div cel(String boven, String onder) {
        var bijschrift = new Span(onder);
        bijschrift.addClassName("bijschrift");
        var cel = new Div(new Span(boven), bijschrift);
        cel.addClassName("taakcel");
        return cel;
    }

    @Override
    public String getPageTitle() {
        return Tekst.titel("logboek.patronen");
    }
}
