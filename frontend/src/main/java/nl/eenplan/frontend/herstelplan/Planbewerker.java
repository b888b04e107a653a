package nl.eenplan.frontend.herstelplan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.eenplan.backend.herstelplan.Blokconcepten;
import nl.eenplan.backend.herstelplan.Bloksoort;
import nl.eenplan.backend.herstelplan.PlanService;
import nl.eenplan.backend.herstelplan.Planbeeld;
import nl.eenplan.backend.herstelplan.Planbeeld.Blok;
import nl.eenplan.backend.herstelplan.Planbeeld.Ontbrekend;
import nl.eenplan.backend.organisatie.Contact;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.werkvoorraad.Eigenconcepten.Eigenconcept;
import nl.eenplan.frontend.formulier.Teksten;

/// Contents left with what is missing per block, the plan in the middle, changes and statements right. In the place of
/// a block that its reader may not see stands that it is withheld.
final class Planbewerker extends Div {

    private static final Teksten TEKSTEN = Teksten.van("planbewerker");

    private final PlanService plannen;
    private final Div inhoud = new Div();
    private Planbeeld plan;

    /// @param afscherming what stands in the place of a block of this compartment
    Planbewerker(
            Planbeeld plan,
            PlanService plannen,
            Blokconcepten concepten,
            List<Contact> mensen,
            Function<Compartiment, Component> afscherming) {
        this.plan = plan;
        this.plannen = plannen;
        addClassName("planbewerker");
        Div midden = new Div();
        midden.addClassName("plan");
        Map<Bloksoort, Eigenconcept> eigen = concepten.vind(plan.plan());
        for (Bloksoort soort : Bloksoort.values()) {
            blok(soort).ifPresent(blok -> {
                var bewerking =
                        new Blokbewerking(plan, blok, plannen, concepten, new Blokvelden(plan, mensen), this::ververs);
                Optional.ofNullable(eigen.get(soort)).ifPresent(bewerking::herstel);
                midden.add(bewerking);
            });
            if (plan.afgeschermd().contains(soort)) {
                midden.add(afgeschermd(soort, afscherming.apply(soort.compartiment())));
            }
        }
        Nav links = new Nav(new H2(TEKSTEN.tekst("inhoud")), inhoud);
        links.setAriaLabel(TEKSTEN.tekst("inhoud"));
        add(links, midden, new Planrand(plan, plannen));
        toonInhoud();
    }

    private Optional<Blok> blok(Bloksoort soort) {
        return plan.blokken().stream()
                .filter(blok -> blok.inhoud().soort() == soort)
                .findFirst();
    }

    private static Section afgeschermd(Bloksoort soort, Component afscherming) {
        Section sectie = new Section(new H3(soort.label()), afscherming);
        sectie.addClassName("planblok");
        sectie.setId(anker(soort));
        return sectie;
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
        for (Bloksoort soort : Bloksoort.values()) {
            if (plan.afgeschermd().contains(soort)) {
                lijst.add(punt(
                        soort,
                        List.of(TEKSTEN.tekst(
                                "afgeschermd", soort.compartiment().label()))));
            } else if (blok(soort).isPresent()) {
                lijst.add(punt(soort, openPunten(soort)));
            }
        }
        inhoud.removeAll();
        inhoud.add(lijst);
    }

    private List<String> openPunten(Bloksoort soort) {
        List<String> open = plan.ontbreekt().stream()
                .filter(ontbreekt -> ontbreekt.blok() == soort)
                .map(Ontbrekend::melding)
                .toList();
        return open.isEmpty() ? List.of(TEKSTEN.tekst("klaar")) : open;
    }

    private static ListItem punt(Bloksoort soort, List<String> regels) {
        Anchor verwijzing = new Anchor("#" + anker(soort), soort.label());
        verwijzing.setRouterIgnore(true);
        ListItem punt = new ListItem(verwijzing);
        regels.forEach(regel -> punt.add(bijschrift(regel)));
        return punt;
    }

    private static String anker(Bloksoort soort) {
        return "blok-" + soort.name().toLowerCase(Locale.ROOT);
    }

    private static Span bijschrift(String tekst) {
        Span regel = new Span(tekst);
        regel.addClassName("bijschrift");
        return regel;
    }
}
