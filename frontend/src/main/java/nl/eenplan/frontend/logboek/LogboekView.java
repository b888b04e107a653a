package nl.eenplan.frontend.logboek;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.eenplan.backend.logboek.LogboekService;
import nl.eenplan.backend.logboek.OnderzoekService;
import nl.eenplan.backend.logboek.UittrekselService;
import nl.eenplan.frontend.shell.Leegmelding;
import nl.eenplan.frontend.shell.Tekst;

/// The whole log for the privacy officer; what is looked for stands in the URL.
@Route("logboek")
@RolesAllowed("PRIVACY_OFFICER")
class LogboekView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OnderzoekService onderzoek;
    private final transient LogboekService logboek;
    private final transient UittrekselService uittreksels;

    LogboekView(OnderzoekService onderzoek, LogboekService logboek, UittrekselService uittreksels) {
        this.onderzoek = onderzoek;
        this.logboek = logboek;
        this.uittreksels = uittreksels;
        addClassNames("pagina", "vol");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent verzoek) {
        var vraag = Zoekadres.lees(verzoek.getLocation().getQueryParameters());
        removeAll();
        add(
                new H1(Tekst.tekst("logboek.onderzoeken")),
                Onderzoekkeuze.zoeken(vraag),
                new Zoekbalk(vraag, nieuw -> UI.getCurrent().navigate(LogboekView.class, Zoekadres.parameters(nieuw))));
        if (!vraag.nummer().isBlank() && !toonGezin(vraag.nummer())) {
            return;
        }
        add(new Onderzoektabel((vanaf, aantal) -> onderzoek.zoek(vraag, vanaf, aantal)));
    }

    private boolean toonGezin(String nummer) {
        var gezin = logboek.gezinMetNummer(nummer);
        add(
                gezin.isPresent()
                        ? new Uittreksellink(uittreksels, gezin.get())
                        : new Leegmelding(Tekst.tekst("logboek.geenGezin", nummer)));
        return gezin.isPresent();
    }

    @Override
    public String getPageTitle() {
        return Tekst.titel("logboek.onderzoeken");
    }
}
