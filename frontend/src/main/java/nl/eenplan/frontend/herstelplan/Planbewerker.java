package nl.eenplan.frontend.herstelplan;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.eenplan.backend.herstelplan.Blokconcepten;
import nl.eenplan.backend.herstelplan.Bloksoort;
import nl.eenplan.backend.herstelplan.PlanService;
import nl.eenplan.backend.herstelplan.Planbeeld;
import nl.eenplan.backend.herstelplan.Planbeeld.Blok;
import nl.eenplan.backend.herstelplan.Planbeeld.Ontbrekend;
import nl.eenplan.backend.organisatie.Contact;
import nl.eenplan.backend.werkvoorraad.Eigenconcepten.Eigenconcept;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.shell.Leegmelding;

/// Contents left with what is missing per block, the plan in the middle, changes and statements right.
final class Planbewerker extends Div {

    private static final Teksten TEKSTEN = Teksten.van("planbewerker");

    private final PlanService plannen;
    private final Div inhoud = new Div();
    private Planbeeld plan;

    Planbewerker(Planbeeld plan, PlanService plannen, Blokconcepten concepten, List<Contact> mensen) {
        this.plan = plan;
        this.plannen = plannen;
        addClassName("planbewerker");
        Div midden = new Div();
        midden.addClassName("plan");
        Map<Bloksoort, Eigenconcept> eigen = concepten.vind(plan.plan());
        for (Blok blok : plan.blokken()) {
            var bewerking =
                    new Blokbewerking(plan, blok, plannen, concepten, new Blokvelden(plan, mensen), this::ververs);
            Optional.ofNullable(eigen.get(blok.inhoud().soort())).ifPresent(bewerking::herstel);
            midden.add(bewerking);
        }
        plan.afgeschermd()
                .forEach(compartiment ->
                        midden.add(new Leegmelding(Teksten.van("planbeeld").tekst("afgeschermd", compartiment))));
        Nav links = new Nav(new H2(TEKSTEN.tekst("inhoud")), inhoud);
        links.setAriaLabel(TEKSTEN.tekst("inhoud"));
        add(links, midden, new Planrand(plan, plannen));
        toonInhoud();
    }

    private void ververs() {
        plannen.vind(plan.gezin()).ifPresent(nieuw -> {
            plan = nieuw;
            toonInhoud();
        });
    }

    private void toonInhoud() {
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("planinhoud");
        for (Blok blok : plan.blokken()) {
            var soort = blok.inhoud().soort();
            Anchor anker = new Anchor("#blok-" + soort.name().toLowerCase(Locale.ROOT), soort.label());
            anker.setRouterIgnore(true);
            ListItem punt = new ListItem(anker);
            List<Ontbrekend> open = plan.ontbreekt().stream()
                    .filter(ontbreekt -> ontbreekt.blok() == soort)
                    .toList();
            open.forEach(ontbreekt -> punt.add(bijschrift(ontbreekt.melding())));
            if (open.isEmpty()) {
                punt.add(bijschrift(TEKSTEN.tekst("klaar")));
            }
            lijst.add(punt);
        }
        inhoud.removeAll();
        inhoud.add(lijst);
    }

    private static Span bijschrift(String tekst) {
        Span regel = new Span(tekst);
        regel.addClassName("bijschrift");
        return regel;
    }
}
