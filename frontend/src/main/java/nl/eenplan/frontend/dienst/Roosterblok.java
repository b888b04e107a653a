package nl.eenplan.frontend.dienst;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.eenplan.backend.dienst.RoosterService;
import nl.eenplan.backend.dienst.RoosterService.Rooster;
import nl.eenplan.backend.dienst.RoosterService.Roosterregel;
import nl.eenplan.backend.dienst.RoosterService.Roosterregel.Dienstregel;
import nl.eenplan.backend.dienst.RoosterService.Roosterregel.Gat;
import nl.eenplan.frontend.shell.Blok;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Melding;
import nl.eenplan.frontend.shell.Tabel;
import nl.eenplan.frontend.shell.Tekst;

/// The roster of one desk for a week, with the hours in which nobody is on duty; whoever keeps it plans in it.
class Roosterblok extends Blok {

    private static final String ADRES = "bereikbaarheid";
    private static final int WEEK = 7;

    private final transient RoosterService roosters;
    private final transient Rooster rooster;
    private final transient Runnable daarna;

    Roosterblok(RoosterService roosters, List<Rooster> alle, Rooster gekozen, LocalDate maandag, Runnable daarna) {
        super(Tekst.tekst("dienst.rooster"));
        this.roosters = roosters;
        this.rooster = gekozen;
        this.daarna = daarna;
        met(kiezer(alle, maandag), tabel(maandag));
        if (gekozen.magPlannen()) {
            met(new Dienstformulier(roosters, gekozen, daarna));
        }
    }

    private Div kiezer(List<Rooster> alle, LocalDate maandag) {
        var loket = new Select<Rooster>();
        loket.setLabel(Tekst.tekst("dienst.loket"));
        loket.setItems(alle);
        loket.setItemLabelGenerator(Rooster::naam);
        loket.setValue(rooster);
        loket.addValueChangeListener(keuze -> UI.getCurrent().navigate(ADRES, vraag(keuze.getValue(), maandag)));
        var week = new Span(Tekst.tekst("dienst.week", Datumtekst.dag(maandag)));
        week.getElement().setAttribute("aria-live", "polite");
        var kiezer = new Div(
                loket,
                new Anchor(adres(rooster, maandag.minusDays(WEEK)), Tekst.tekst("dienst.vorigeWeek")),
                week,
                new Anchor(adres(rooster, maandag.plusDays(WEEK)), Tekst.tekst("dienst.volgendeWeek")));
        kiezer.addClassName("roosterkiezer");
        return kiezer;
    }

    private static String adres(Rooster rooster, LocalDate maandag) {
        return ADRES + "?" + vraag(rooster, maandag).getQueryString();
    }

    private static QueryParameters vraag(Rooster rooster, LocalDate maandag) {
        return QueryParameters.simple(Map.of("loket", rooster.loket().toString(), "week", maandag.toString()));
    }

    private Component tabel(LocalDate maandag) {
        var regels = roosters.regels(rooster.loket(), maandag, WEEK);
        if (regels.isEmpty()) {
            return new Paragraph(Tekst.tekst("dienst.geenDiensten"));
        }
        var koppen = List.of(
                Tekst.tekst("dienst.wanneer"),
                Tekst.tekst("dienst.wie"),
                Tekst.tekst("dienst.telefoon"),
                Tekst.tekst("dienst.acties"));
        var tabel = new Tabel(
                Tekst.tekst("dienst.rooster"),
                koppen.subList(0, rooster.magPlannen() ? 4 : 3).toArray(String[]::new));
        regels.forEach(regel -> tabel.rij(cellen(regel)));
        return tabel;
    }

    private Component[] cellen(Roosterregel regel) {
        var cellen = switch (regel) {
            case Dienstregel dienst ->
                List.of(new Span(wanneer(dienst)), wie(dienst), new Span(telefoon(dienst)), (Component) acties(dienst));
            case Gat gat -> List.of(new Span(wanneer(gat)), niemand(), new Span(), (Component) new Span());
        };
        return cellen.subList(0, rooster.magPlannen() ? 4 : 3).toArray(Component[]::new);
    }

    private static String wanneer(Roosterregel regel) {
        var van = Datumtekst.hier(regel.van());
        var tot = Datumtekst.hier(regel.tot());
        return Tekst.tekst(
                "dienst.vanTot",
                Datumtekst.moment(regel.van()),
                van.toLocalDate().equals(tot.toLocalDate()) ? Datumtekst.tijd(tot) : Datumtekst.moment(regel.tot()));
    }

    private static Div wie(Dienstregel dienst) {
        var wacht = new Div(new Span(dienst.wacht().label()));
        wacht.addClassName("bijschrift");
        return new Div(new Span(dienst.naam()), wacht);
    }

    private static Span niemand() {
        var niemand = new Span(Tekst.tekst("dienst.gat"));
        niemand.addClassName("niemand");
        return niemand;
    }

    private static String telefoon(Dienstregel dienst) {
        var nummer = dienst.telefoon();
        return nummer == null ? Tekst.tekst("dienst.loketnummer") : nummer;
    }

    private Div acties(Dienstregel dienst) {
        var acties = new Div();
        acties.addClassName("knoppen");
        if (!dienst.isVoorbij()) {
            var draagOver = new Button(
                    Tekst.tekst("dienst.draagOver"), _ -> new Overdracht(roosters, rooster, dienst, daarna).open());
            draagOver.setAriaLabel(Tekst.tekst("dienst.draagOverDeze", dienst.naam(), wanneer(dienst)));
            var schrap = new Button(Tekst.tekst("dienst.schrap"), _ -> vraag(dienst));
            schrap.addThemeVariants(ButtonVariant.TERTIARY);
            schrap.setAriaLabel(Tekst.tekst("dienst.schrapDeze", dienst.naam(), wanneer(dienst)));
            acties.add(draagOver, schrap);
        }
        return acties;
    }

    private void vraag(Dienstregel dienst) {
        var vraag = new ConfirmDialog(
                Tekst.tekst("dienst.schrap"),
                Tekst.tekst("dienst.schrapVraag", dienst.naam(), wanneer(dienst)),
                Tekst.tekst("dienst.schrap"),
                _ -> {
                    roosters.schrap(dienst.dienst());
                    Melding.gelukt(Tekst.tekst("dienst.geschrapt"));
                    daarna.run();
                });
        vraag.setCancelable(true);
        vraag.setCancelText(Tekst.tekst("dienst.terug"));
        vraag.open();
    }
}
