package nl.eenplan.frontend.herstelplan;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.eenplan.backend.gezin.GezinService;
import nl.eenplan.backend.herstelplan.Blokconcepten;
import nl.eenplan.backend.herstelplan.PlanService;
import nl.eenplan.backend.herstelplan.Planbeeld;
import nl.eenplan.backend.organisatie.OrganisatieService;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.gezin.GezinNavigatie;
import nl.eenplan.frontend.gezin.Tab;
import nl.eenplan.frontend.inzage.Afschermingen;
import nl.eenplan.frontend.rechten.Aantekeningen;
import nl.eenplan.frontend.shell.Gezinsnaam;
import nl.eenplan.frontend.shell.Leegmelding;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.GezinId;

/// The plan of one family as a document that is edited in place.
@Route("herstelplan/:gezin")
@PermitAll
@StyleSheet("formulieren.css")
class HerstelplanView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Teksten TEKSTEN = Teksten.van("planbewerker");

    private final PlanService plannen;
    private final Blokconcepten concepten;
    private final GezinService gezinnen;
    private final OrganisatieService organisaties;
    private final Afschermingen afschermingen;
    private final Aantekeningen aantekeningen;
    private String titel = "";

    HerstelplanView(
            PlanService plannen,
            Blokconcepten concepten,
            GezinService gezinnen,
            OrganisatieService organisaties,
            Afschermingen afschermingen,
            Aantekeningen aantekeningen) {
        this.plannen = plannen;
        this.concepten = concepten;
        this.gezinnen = gezinnen;
        this.organisaties = organisaties;
        this.afschermingen = afschermingen;
        this.aantekeningen = aantekeningen;
        addClassName("pagina");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent binnenkomst) {
        GezinId gezin = binnenkomst
                .getRouteParameters()
                .get("gezin")
                .map(HerstelplanView::gezin)
                .orElseThrow(NotFoundException::new);
        var kop = gezinnen.kop(gezin);
        titel = TEKSTEN.tekst("paginatitel", kop.nummer());
        removeAll();
        Header paginakop = new Header(new H1(TEKSTEN.tekst("titel")));
        Div wegwijzer = new Div(
                new Gezinsnaam(kop.nummer(), kop.naam()),
                GezinNavigatie.link(gezin, Tab.PLAN, TEKSTEN.tekst("naarGezin")));
        wegwijzer.addClassName("taakover");
        paginakop.add(wegwijzer);
        paginakop.addClassName("paginakop");
        add(paginakop);
        plannen.vind(gezin)
                .ifPresentOrElse(
                        plan -> toon(plan, kop.nummer(), paginakop),
                        () -> add(new Leegmelding(TEKSTEN.tekst("geenPlan"))));
    }

    @Override
    public String getPageTitle() {
        return titel;
    }

    private void toon(Planbeeld plan, String nummer, Header kop) {
        Span fase = new Span(Tekst.tekst("planbewerker.fase", plan.fase().label(), plan.versie()));
        fase.addClassName("bijschrift");
        kop.add(fase, new Afdrukknop());
        titel = TEKSTEN.tekst("paginatitelVersie", nummer, plan.fase().label(), plan.versie());
        var bij = aantekeningen.van(plan.gezin());
        add(bij.bij(plan.stuk()));
        bij.vul();
        add(new Planbewerker(
                plan, plannen, concepten, organisaties.partners(), deel -> afschermingen.blok(plan.gezin(), deel)));
    }

    private static GezinId gezin(String tekst) {
        try {
            return GezinId.van(tekst);
        } catch (IllegalArgumentException geenId) {
            throw new NotFoundException();
        }
    }
}
