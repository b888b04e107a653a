package nl.eenplan.frontend.logboek;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.eenplan.backend.logboek.LogboekService;
import nl.eenplan.frontend.shell.Leegmelding;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.GezinId;

/// The whole log for the privacy officer: all, refused only, or one family by its number.
@Route("logboek")
@RolesAllowed("PRIVACY_OFFICER")
class LogboekView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient LogboekService logboek;

    LogboekView(LogboekService logboek) {
        this.logboek = logboek;
        addClassNames("pagina", "vol");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent verzoek) {
        QueryParameters url = verzoek.getLocation().getQueryParameters();
        boolean geweigerd = url.getParameters().containsKey("geweigerd");
        String nummer = url.getSingleParameter("gezin").orElse("");
        removeAll();
        add(new H1(Tekst.tekst("logboek.titel")), filters(geweigerd, nummer));
        if (nummer.isEmpty()) {
            add(new Logtabel((vanaf, aantal) -> logboek.alles(geweigerd, vanaf, aantal)));
            return;
        }
        Optional<GezinId> gezin = logboek.gezinMetNummer(nummer);
        add(
                gezin.isPresent()
                        ? new Logtabel((vanaf, aantal) -> logboek.vanGezin(gezin.get(), vanaf, aantal))
                        : new Leegmelding(Tekst.tekst("logboek.geenGezin", nummer)));
    }

    private static Div filters(boolean geweigerd, String nummer) {
        var veld = new TextField();
        veld.setPlaceholder(Tekst.tekst("logboek.nummer"));
        veld.setAriaLabel(Tekst.tekst("logboek.nummer"));
        veld.setPrefixComponent(VaadinIcon.SEARCH.create());
        veld.setClearButtonVisible(true);
        veld.setValue(nummer);
        veld.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        veld.addValueChangeListener(wijziging -> UI.getCurrent()
                .navigate(
                        LogboekView.class,
                        wijziging.getValue().isBlank()
                                ? QueryParameters.empty()
                                : QueryParameters.of(
                                        "gezin", wijziging.getValue().strip())));
        var filters = new Div(
                veld,
                chip("logboek", "logboek.alles", !geweigerd && nummer.isEmpty()),
                chip("logboek?geweigerd", "logboek.geweigerd", geweigerd));
        filters.addClassName("chips");
        return filters;
    }

    private static Anchor chip(String pad, String sleutel, boolean aan) {
        var chip = new Anchor(pad, Tekst.tekst(sleutel));
        chip.addClassName("chip");
        chip.getElement().setAttribute("aria-current", Boolean.toString(aan));
        return chip;
    }

    @Override
    public String getPageTitle() {
        return Tekst.titel("logboek.titel");
    }
}
