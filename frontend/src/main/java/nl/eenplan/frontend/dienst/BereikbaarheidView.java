package nl.eenplan.frontend.dienst;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import nl.eenplan.backend.dienst.Bereikbaarheid;
import nl.eenplan.backend.dienst.RoosterService;
import nl.eenplan.frontend.shell.Leegmelding;
import nl.eenplan.frontend.shell.Tekst;

/// Who can be phoned now, and the roster of one desk for one week; desk and week stand in the address.
@Route("bereikbaarheid")
@PermitAll
class BereikbaarheidView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Bereikbaarheid bereikbaarheid;
    private final transient RoosterService roosters;
    private final transient Clock klok;

    BereikbaarheidView(Bereikbaarheid bereikbaarheid, RoosterService roosters, Clock klok) {
        this.bereikbaarheid = bereikbaarheid;
        this.roosters = roosters;
        this.klok = klok;
        addClassName("pagina");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent verzoek) {
        var vraag = verzoek.getLocation().getQueryParameters();
        toon(vraag.getSingleParameter("loket"), maandag(vraag.getSingleParameter("week")));
    }

    private void toon(Optional<String> loket, LocalDate maandag) {
        removeAll();
        add(new H1(Tekst.tekst("dienst.titel")), new Paragraph(Tekst.tekst("dienst.inleiding")));
        var standen = bereikbaarheid.nu();
        if (standen.isEmpty()) {
            add(new Leegmelding(Tekst.tekst("dienst.leeg")));
            return;
        }
        var kaarten = new Div();
        kaarten.addClassNames("kaarten", "loketten");
        standen.forEach(stand -> kaarten.add(new Loketkaart(stand)));
        add(kaarten);
        var alle = roosters.roosters();
        alle.stream()
                .filter(een -> loket.filter(een.loket().toString()::equals).isPresent())
                .findFirst()
                .or(() ->
                        alle.stream().filter(RoosterService.Rooster::magPlannen).findFirst())
                .or(() -> alle.stream().findFirst())
                .ifPresent(
                        gekozen -> add(new Roosterblok(roosters, alle, gekozen, maandag, () -> toon(loket, maandag))));
    }

    /// Of the week in the address; of this week for an address that holds no date.
    private LocalDate maandag(Optional<String> gevraagd) {
        return gevraagd.flatMap(BereikbaarheidView::datum)
                .orElseGet(() -> LocalDate.now(klok))
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Optional<LocalDate> datum(String tekst) {
        try {
            return Optional.of(LocalDate.parse(tekst));
        } catch (DateTimeException geenDatum) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return Tekst.titel("dienst.titel");
    }
}
