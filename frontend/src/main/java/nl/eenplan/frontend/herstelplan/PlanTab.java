package nl.eenplan.frontend.herstelplan;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import nl.eenplan.backend.herstelplan.PlanService;
import nl.eenplan.backend.herstelplan.Planbeeld;
import nl.eenplan.frontend.formulier.Gegevenslijst;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.gezin.Gezinstab;
import nl.eenplan.frontend.gezin.Tab;
import nl.eenplan.frontend.inzage.Afschermingen;
import nl.eenplan.frontend.rechten.Aantekeningen;
import nl.eenplan.frontend.rechten.Bijstukken;
import nl.eenplan.frontend.shell.Leegmelding;
import nl.eenplan.processes.api.GezinId;
import org.springframework.stereotype.Component;

/// The Plan tab of the family page: the plan to read, and the way to its editor.
@Component
class PlanTab implements Gezinstab {

    private static final Teksten TEKSTEN = Teksten.van("plantab");

    private final PlanService plannen;
    private final Planbeelden beelden;
    private final Clock klok;
    private final Afschermingen afschermingen;
    private final Aantekeningen aantekeningen;

    PlanTab(
            PlanService plannen,
            Planbeelden beelden,
            Clock klok,
            Afschermingen afschermingen,
            Aantekeningen aantekeningen) {
        this.plannen = plannen;
        this.beelden = beelden;
        this.klok = klok;
        this.afschermingen = afschermingen;
        this.aantekeningen = aantekeningen;
    }

    @Override
    public Tab tab() {
        return Tab.PLAN;
    }

    @Override
    public com.vaadin.flow.component.Component maak(GezinId gezin) {
        return plannen.vind(gezin)
                .<com.vaadin.flow.component.Component>map(this::inhoud)
                .orElseGet(() -> new Leegmelding(TEKSTEN.tekst("leeg")));
    }

    private Inhoud inhoud(Planbeeld plan) {
        Inhoud inhoud = new Inhoud();
        vul(inhoud, plan);
        return inhoud;
    }

    private void ververs(Inhoud inhoud, GezinId gezin) {
        inhoud.removeAll();
        plannen.vind(gezin).ifPresent(plan -> vul(inhoud, plan));
    }

    private void vul(Inhoud inhoud, Planbeeld plan) {
        inhoud.add(new Gegevenslijst(TEKSTEN)
                .regel("fase", TEKSTEN.tekst("faseVersie", plan.fase().label(), plan.versie()))
                .regel("regisseur", plan.regisseursnaam())
                .regel("basis", plan.basis() == null ? null : Teksten.keuze(plan.basis()))
                .regel("begin", plan.begin() == null ? null : Blokbeeld.datum(plan.begin()))
                .regel("evaluatie", plan.evaluatie() == null ? null : Blokbeeld.datum(plan.evaluatie()))
                .regel("toezicht", plan.volgendToezicht() == null ? null : toezicht(plan.volgendToezicht())));
        Runnable ververs = () -> ververs(inhoud, plan.gezin());
        Div wegen = new Div(beelden.naarEditor(plan.gezin()), new Afdrukknop());
        wegen.addClassName("wegen");
        if (!plan.onderbrekingen().isEmpty()) {
            wegen.add(new Button(
                    TEKSTEN.tekst("onderbreken"), klik -> new Onderbreekdialoog(plan, plannen, ververs).open()));
        }
        Bijstukken bij = aantekeningen.van(plan.gezin());
        inhoud.add(wegen, bij.bij(plan.stuk()));
        bij.vul();
        plan.blokken()
                .forEach(blok -> inhoud.add(Blokbeeld.van(
                        plan,
                        blok.inhoud(),
                        plan.magUitvoeren() ? actie -> new Actiedialoog(plan, actie, plannen, ververs).open() : null)));
        inhoud.add(afschermingen.blokken(plan.gezin(), plan.dicht()));
    }

    /// A check of which the agreed day has passed is still to be done.
    private String toezicht(LocalDate dag) {
        return dag.isBefore(LocalDate.now(klok))
                ? TEKSTEN.tekst("toezichtOpen", Blokbeeld.datum(dag))
                : Blokbeeld.datum(dag);
    }

    @StyleSheet("formulieren.css")
    private static final class Inhoud extends Div {

        Inhoud() {
            addClassName("plan");
        }
    }
}
