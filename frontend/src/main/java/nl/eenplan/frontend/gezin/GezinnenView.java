package nl.eenplan.frontend.gezin;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.gezin.Fase;
import nl.eenplan.backend.gezin.GezinService;
import nl.eenplan.backend.gezin.GezinService.Gezinsfilter;
import nl.eenplan.backend.noodtoegang.NoodtoegangService;
import nl.eenplan.backend.overleg.MdaService;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.frontend.shell.Noodlink;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.Rol;

/// The families in which the user is betrokken, by name, number or phase; words and phase stand in the URL.
@Route("gezinnen")
@PermitAll
class GezinnenView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GezinService gezinnen;
    private final TextField zoek = new TextField();
    private final Div fasen = new Div();
    private final Span telling = new Span();
    private final Gezinsgrid grid = new Gezinsgrid();
    private transient Gezinsfilter filter = Gezinsfilter.alles();

    GezinnenView(GezinService gezinnen, MdaService mda, Dossierpoort poort, NoodtoegangService noodtoegang) {
        this.gezinnen = gezinnen;
        addClassNames("pagina", "vol");
        telling.addClassName("bijschrift");
        telling.getElement().setAttribute("role", "status");
        var kop = new Div(new Div(new H1(Tekst.tekst("gezinnen.titel")), telling));
        kop.addClassName("paginakop");
        if (poort.gebruiker().heeft(Rol.BEHANDELEND_ARTS)) {
            var nieuw = new Anchor("signaal", Tekst.tekst("gezinnen.nieuwSignaal"));
            nieuw.addClassName("knop");
            kop.add(nieuw);
        }
        if (mda.magAanmelden()) {
            var aanmelden = new Anchor("mda/aanmelden", Tekst.tekst("gezinnen.mdaAanmelden"));
            aanmelden.addClassName("knop");
            kop.add(aanmelden);
        }
        if (noodtoegang.magVragen()) {
            grid.bijLeeg(new Noodlink());
        }
        zoek.setPrefixComponent(VaadinIcon.SEARCH.create());
        zoek.setPlaceholder(Tekst.tekst("gezinnen.zoek"));
        zoek.setAriaLabel(Tekst.tekst("gezinnen.zoek"));
        zoek.setClearButtonVisible(true);
        zoek.setValueChangeMode(ValueChangeMode.LAZY);
        zoek.addValueChangeListener(wijziging -> {
            if (wijziging.isFromClient()) {
                ga(new Gezinsfilter(wijziging.getValue().strip(), filter.fasen()));
            }
        });
        fasen.addClassName("chips");
        grid.addItemClickListener(klik -> GezinNavigatie.naar(klik.getItem().id(), Tab.OVERZICHT));
        grid.opToets(Key.ENTER, regel -> GezinNavigatie.naar(regel.id(), Tab.OVERZICHT));
        var filters = new Div(zoek, fasen);
        filters.addClassName("chips");
        add(kop, filters, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent verzoek) {
        filter = lees(verzoek.getLocation().getQueryParameters());
        zoek.setValue(filter.tekst());
        fasen.removeAll();
        fase(Optional.empty());
        Arrays.stream(Fase.values()).forEach(fase -> fase(Optional.of(fase)));
        grid.toon(gezinnen, filter);
        telling.setText(Tekst.tekst("gezinnen.aantal", gezinnen.aantal(filter)));
    }

    private static Gezinsfilter lees(QueryParameters url) {
        Set<Fase> gekozen = EnumSet.noneOf(Fase.class);
        Arrays.stream(Fase.values())
                .filter(fase -> url.getParameters("fase").contains(woord(fase)))
                .forEach(gekozen::add);
        return new Gezinsfilter(url.getSingleParameter("q").orElse(""), Set.copyOf(gekozen));
    }

    private void fase(Optional<Fase> fase) {
        boolean aan = fase.map(gekozen -> filter.fasen().contains(gekozen))
                .orElse(filter.fasen().isEmpty());
        var parameters = url(new Gezinsfilter(filter.tekst(), fase.map(Set::of).orElse(Set.of())));
        var chip = new Anchor(
                "gezinnen" + (parameters.getQueryString().isEmpty() ? "" : "?" + parameters.getQueryString()),
                fase.map(Fase::label).orElse(Tekst.tekst("gezinnen.lopend")));
        chip.addClassName("chip");
        chip.getElement().setAttribute("aria-current", Boolean.toString(aan));
        fasen.add(chip);
    }

    private static void ga(Gezinsfilter doel) {
        UI.getCurrent().navigate(GezinnenView.class, url(doel));
    }

    private static QueryParameters url(Gezinsfilter doel) {
        var parameters = QueryParameters.empty();
        if (!doel.tekst().isEmpty()) {
            parameters = parameters.merging("q", doel.tekst());
        }
        if (!doel.fasen().isEmpty()) {
            parameters = parameters.merging(
                    "fase",
                    doel.fasen().stream().sorted().map(GezinnenView::woord).toArray(String[]::new));
        }
        return parameters;
    }

    private static String woord(Fase fase) {
        return fase.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String getPageTitle() {
        return Tekst.titel("gezinnen.titel");
    }
}
