package nl.eenplan.frontend.cijfers;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.eenplan.backend.indicator.IndicatorService;
import nl.eenplan.backend.indicator.Kwartaal;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Tekst;

/// The indicators I7 and I8 over one quarter, which stands in the address (`domain.md` §7).
@Route("cijfers")
@RolesAllowed({"VERTROUWENSARTS", "FORENSISCH_ARTS", "BEHANDELEND_ARTS", "VT_MEDEWERKER", "PROCESCOORDINATOR"})
class CijfersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String KWARTAAL = "kwartaal";

    private final transient IndicatorService cijfers;

    CijfersView(IndicatorService cijfers) {
        this.cijfers = cijfers;
        addClassName("pagina");
    }

    /// An address without a quarter, or with one that is not over, shows the last one that is.
    @Override
    public void beforeEnter(BeforeEnterEvent verzoek) {
        var alle = cijfers.kwartalen();
        var gekozen = verzoek.getLocation()
                .getQueryParameters()
                .getSingleParameter(KWARTAAL)
                .flatMap(Kwartaal::lees)
                .filter(alle::contains)
                .orElseGet(alle::getFirst);
        removeAll();
        var fmek = cijfers.fmek(gekozen);
        add(
                new H1(Tekst.tekst("cijfers.titel")),
                new Paragraph(Tekst.tekst("cijfers.inleiding", volgende(alle.getFirst()))),
                kiezer(alle, gekozen),
                new Aandeelblok("i7", fmek.gebruik()),
                new Verdelingblok("i8", fmek.totAdvies()),
                new Aandeelblok("i8fmo", fmek.fmoOpTijd()));
    }

    /// On which day the quarter that runs now is over.
    private static String volgende(Kwartaal laatste) {
        return Datumtekst.dag(Kwartaal.van(laatste.eind()).eind());
    }

    private static Select<Kwartaal> kiezer(List<Kwartaal> alle, Kwartaal gekozen) {
        var kiezer = new Select<Kwartaal>();
        kiezer.setLabel(Tekst.tekst("cijfers.kwartaal"));
        kiezer.setItems(alle);
        kiezer.setItemLabelGenerator(een -> Tekst.tekst("cijfers.kwartaalNaam", een.nummer(), "" + een.jaar()));
        kiezer.setValue(gekozen);
        kiezer.addValueChangeListener(keuze -> UI.getCurrent()
                .navigate(
                        "cijfers", QueryParameters.of(KWARTAAL, keuze.getValue().toString())));
        return kiezer;
    }

    @Override
    public String getPageTitle() {
        return Tekst.titel("cijfers.titel");
    }
}
