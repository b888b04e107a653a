package nl.eenplan.frontend.herstelplan;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.eenplan.backend.herstelplan.PlanService;
import nl.eenplan.backend.herstelplan.Planbeeld;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.shell.Datumtekst;

/// Beside the plan: what people said of it, who signed, how checks went, and what each version changed.
final class Planrand extends Aside {

    private static final Teksten TEKSTEN = Teksten.van("planrand");

    Planrand(Planbeeld plan, PlanService plannen) {
        if (!plan.reacties().isEmpty()) {
            add(new H2(TEKSTEN.tekst("verklaringen")));
            plan.reacties().forEach(reactie -> add(verklaring(reactie)));
        }
        if (!plan.handtekeningen().isEmpty()) {
            add(new H2(TEKSTEN.tekst("handtekeningen")));
            plan.handtekeningen()
                    .forEach(een -> add(regel(
                            een.naam() + ", " + een.hoedanigheid(),
                            TEKSTEN.tekst(een.isAkkoord() ? "akkoord" : "nietAkkoord", Datumtekst.dag(een.op())))));
        }
        if (!plan.controles().isEmpty()) {
            add(new H2(TEKSTEN.tekst("controles")));
            plan.controles()
                    .forEach(een -> add(regel(
                            een.afspraak(),
                            TEKSTEN.tekst("controle", Teksten.keuze(een.naleving()), Datumtekst.dag(een.op())))));
        }
        toonVersies(plan, plannen);
    }

    private void toonVersies(Planbeeld plan, PlanService plannen) {
        add(new H2(TEKSTEN.tekst("versies")));
        var versies = plannen.versies(plan.gezin());
        if (versies.isEmpty()) {
            add(new Paragraph(TEKSTEN.tekst("geenVersies")));
        }
        versies.forEach(versie -> {
            Details details = new Details(
                    TEKSTEN.tekst("versie", versie.nummer(), Datumtekst.moment(versie.op())),
                    new Paragraph(versie.reden()),
                    new Paragraph(versie.door()));
            details.addOpenedChangeListener(geopend -> {
                if (geopend.isOpened() && details.getContent().count() == 2) {
                    plannen.verschillen(plan.gezin(), versie.nummer())
                            .forEach(verschil -> details.add(regel(
                                    verschil.blok().label() + ": " + verschil.waar(),
                                    TEKSTEN.tekst("verschil", verschil.eerst(), verschil.nu()))));
                }
            });
            add(details);
        });
    }

    private static Div verklaring(Planbeeld.Reactie reactie) {
        Div beeld = regel(TEKSTEN.tekst("wie", reactie.wie(), Datumtekst.dag(reactie.op())), reactie.tekst());
        beeld.addClassName("verklaring");
        if (!reactie.correctie().isBlank()) {
            beeld.add(new Span(TEKSTEN.tekst(
                    reactie.isVerwerkt() ? "verwerkt" : "nietVerwerkt", reactie.correctie(), reactie.redenNiet())));
        }
        return beeld;
    }

    private static Div regel(String kop, String tekst) {
        Span boven = new Span(kop);
        boven.addClassName("wat");
        Div beeld = new Div(boven, new Span(tekst));
        beeld.addClassName("planregel");
        return beeld;
    }
}
