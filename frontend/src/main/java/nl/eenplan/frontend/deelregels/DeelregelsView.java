package nl.eenplan.frontend.deelregels;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.eenplan.backend.toegang.regels.DeelregelService;
import nl.eenplan.backend.toegang.regels.DeelregelService.Stand;
import nl.eenplan.backend.toegang.regels.DeelregelService.Versie;
import nl.eenplan.frontend.shell.Blok;
import nl.eenplan.frontend.shell.Tabel;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.delen.Deelregel;

/// Who may know what: the table of sharing rules, its versions, and answers to made-up questions.
@Route("deelregels")
@RolesAllowed("PRIVACY_OFFICER")
class DeelregelsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DeelregelService regels;

    DeelregelsView(DeelregelService regels) {
        this.regels = regels;
        addClassNames("pagina", "deelregels");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent verzoek) {
        var url = verzoek.getLocation().getQueryParameters();
        toon(url.getSingleParameter("versie"), url.getParameters().containsKey("vergelijk"));
    }

    private void toon(Optional<String> gevraagd, boolean vergelijk) {
        removeAll();
        var versies = regels.versies();
        var versie = kies(versies, gevraagd);
        add(new H1(Tekst.tekst("deelregels.titel")), new Paragraph(Tekst.tekst("deelregels.uitleg")));
        if (vergelijk && versie.stand() == Stand.CONCEPT) {
            add(new Vergelijkblok(regels, versie, DeelregelsView::opnieuw));
        }
        add(
                new Vraagblok(regels, versie.nummer()),
                tabel(versie),
                new Versieblok(regels, versies, versie.nummer(), DeelregelsView::opnieuw),
                new Indienblok(
                        regels,
                        nummer -> UI.getCurrent()
                                .navigate(
                                        DeelregelsView.class,
                                        new QueryParameters(Map.of(
                                                "versie",
                                                List.of(Integer.toString(nummer)),
                                                "vergelijk",
                                                List.of(""))))));
    }

    private static void opnieuw() {
        UI.getCurrent().navigate(DeelregelsView.class);
        UI.getCurrent().refreshCurrentRoute(false);
    }

    /// The one in the URL, or else the one that holds.
    private static Versie kies(List<Versie> versies, Optional<String> gevraagd) {
        return versies.stream()
                .filter(versie -> gevraagd.isPresent() && gevraagd.get().equals(Integer.toString(versie.nummer())))
                .findFirst()
                .orElseGet(() -> versies.stream()
                        .max(Comparator.comparing((Versie versie) -> versie.stand() == Stand.GELDT))
                        .orElseThrow());
    }

    private Blok tabel(Versie versie) {
        var tabel = new Tabel(
                Tekst.tekst("deelregels.titel"),
                Tekst.tekst("deelregels.nummer"),
                Tekst.tekst("deelregels.van"),
                Tekst.tekst("deelregels.naar"),
                Tekst.tekst("deelregels.wat"),
                Tekst.tekst("deelregels.als"),
                Tekst.tekst("deelregels.uitkomst"),
                Tekst.tekst("deelregels.grondslag"));
        tabel.addClassName("deeltabel");
        regels.regels(versie.nummer()).forEach(regel -> voegToe(tabel, regel));
        return new Blok(Tekst.tekst("deelregels.tabel", versie.naam())).met(tabel);
    }

    private static void voegToe(Tabel tabel, Deelregel regel) {
        var besluit = regel.besluit();
        var geldig = Woorden.geldig(regel);
        tabel.rij(
                besluit.regel().equals("standaard") ? Woorden.regel(besluit.regel()) : besluit.regel(),
                Woorden.partijen(regel.van()),
                Woorden.partijen(regel.naar()),
                Woorden.soorten(regel.soort()),
                Woorden.voorwaarden(regel.vereist()),
                Woorden.van(besluit.uitkomst()),
                geldig.isEmpty() ? besluit.grondslag() : besluit.grondslag() + "; " + geldig);
    }

    @Override
    public String getPageTitle() {
        return Tekst.titel("deelregels.titel");
    }
}
