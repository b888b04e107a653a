package nl.eenplan.frontend.logboek;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import nl.eenplan.backend.logboek.PatroonService;
import nl.eenplan.backend.logboek.Zoekvraag;
import nl.eenplan.frontend.formulier.Datumtaal;
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

    private Patroontabel tabel(LocalDate van, LocalDate tot) {
        var tabel = new Patroontabel();
        Runnable vul = () -> tabel.setItems(patronen.patronen(van, tot));
        tabel.bijKeuze(patroon -> new Patroondialoog(patronen, patroon, vul).open());
        vul.run();
        return tabel;
    }

    @Override
    public String getPageTitle() {
        return Tekst.titel("logboek.patronen");
    }
}
