package nl.eenplan.frontend.herstelplan;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.eenplan.backend.herstelplan.PlanTaken;
import nl.eenplan.backend.herstelplan.Planbeeld;
import nl.eenplan.backend.herstelplan.Planbeeld.Blok;
import nl.eenplan.backend.herstelplan.Planblok;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.inzage.Afschermingen;
import nl.eenplan.frontend.rechten.Aantekeningen;
import nl.eenplan.processes.api.GezinId;
import org.springframework.stereotype.Component;

/// The plan to read beside a form, and the way to its editor.
@Component
class Planbeelden {

    private static final Teksten TEKSTEN = Teksten.van("planbeeld");

    private final PlanTaken plannen;
    private final Afschermingen afschermingen;
    private final Aantekeningen aantekeningen;

    Planbeelden(PlanTaken plannen, Afschermingen afschermingen, Aantekeningen aantekeningen) {
        this.plannen = plannen;
        this.afschermingen = afschermingen;
        this.aantekeningen = aantekeningen;
    }

    Article bijTaak(Taakregel taak) {
        Planbeeld plan = plannen.voorbereiding(taak.taak());
        var bij = aantekeningen.van(plan.gezin());
        Article beeld = new Article(new H2(TEKSTEN.tekst("titel", plan.fase().label())), bij.bij(plan.stuk()));
        bij.vul();
        plan.blokken().forEach(blok -> beeld.add(Blokbeeld.van(plan, blok.inhoud())));
        beeld.add(afschermingen.blokken(plan.gezin(), plan.dicht()));
        return beeld;
    }

    Anchor naarEditor(GezinId gezin) {
        Anchor anker = new Anchor("herstelplan/" + gezin, TEKSTEN.tekst("naarEditor"));
        anker.addClassName("knop");
        return anker;
    }

    /// What must still be done before the plan can be fixed.
    Div ontbreekt(Planbeeld plan) {
        Div beeld = new Div();
        beeld.addClassName("ontbreekt");
        if (plan.ontbreekt().isEmpty()) {
            beeld.add(new Paragraph(TEKSTEN.tekst(plan.afgeschermd().isEmpty() ? "compleet" : "zichtbaarCompleet")));
            return beeld;
        }
        UnorderedList lijst = new UnorderedList();
        plan.ontbreekt().forEach(punt -> lijst.add(new ListItem(punt.blok().label() + ": " + punt.melding())));
        beeld.add(new Paragraph(TEKSTEN.tekst("ontbreekt")), lijst, naarEditor(plan.gezin()));
        return beeld;
    }

    static List<Planblok.Afspraak> afspraken(Planbeeld plan) {
        return plan.blokken().stream()
                .map(Blok::inhoud)
                .filter(Planblok.Toezicht.class::isInstance)
                .map(Planblok.Toezicht.class::cast)
                .flatMap(toezicht -> toezicht.afspraken().stream())
                .toList();
    }

    static List<Planblok.Doel> doelen(Planbeeld plan) {
        return plan.blokken().stream()
                .map(Blok::inhoud)
                .filter(Planblok.Doelen.class::isInstance)
                .map(Planblok.Doelen.class::cast)
                .flatMap(doelen -> doelen.doelen().stream())
                .toList();
    }
}
