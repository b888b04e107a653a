package nl.eenplan.frontend.herstelplan;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import nl.eenplan.backend.herstelplan.Bewaring;
import nl.eenplan.backend.herstelplan.PlanService;
import nl.eenplan.backend.herstelplan.Planbeeld;
import nl.eenplan.backend.herstelplan.Planbeeld.Blok;
import nl.eenplan.backend.herstelplan.Planblok;
import nl.eenplan.frontend.formulier.Formulier;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.shell.Datumtekst;

/// One block: text until its pencil is pressed, then fields that save themselves.
///
/// Whoever saves second meets the values of the first, and chooses.
final class Blokbewerking extends Div {

    private static final Teksten TEKSTEN = Teksten.van("planbewerker");

    private final Planbeeld plan;
    private final PlanService plannen;
    private final Blokvelden velden;
    private final Runnable gewijzigd;
    private final Span stand = new Span();
    private Planblok inhoud;
    private int versie;

    Blokbewerking(Planbeeld plan, Blok blok, PlanService plannen, Blokvelden velden, Runnable gewijzigd) {
        this.plan = plan;
        this.plannen = plannen;
        this.velden = velden;
        this.gewijzigd = gewijzigd;
        this.inhoud = blok.inhoud();
        this.versie = blok.versie();
        stand.addClassName("stand");
        stand.getElement().setAttribute("role", "status");
        if (blok.gewijzigdOp() != null && blok.gewijzigdDoor() != null) {
            stand.setText(TEKSTEN.tekst("gewijzigd", blok.gewijzigdDoor(), Datumtekst.moment(blok.gewijzigdOp())));
        }
        lees();
    }

    private void lees() {
        removeAll();
        var beeld = Blokbeeld.van(plan, inhoud);
        Div balk = new Div(stand);
        balk.addClassName("blokbalk");
        if (plan.magWijzigen() && plan.fase().isBewerkbaar()) {
            Button bewerk = new Button(TEKSTEN.tekst("bewerk"), klik -> bewerk(velden.voor(inhoud)));
            bewerk.setAriaLabel(TEKSTEN.tekst("bewerkBlok", inhoud.soort().label()));
            bewerk.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            balk.add(bewerk);
        }
        beeld.addComponentAtIndex(1, balk);
        add(beeld);
    }

    private void bewerk(Formulier<?> formulier) {
        removeAll();
        formulier.bijWijziging(() -> formulier.tussenstand().ifPresent(nieuw -> bewaar(formulier, nieuw, false)));
        Button klaar = new Button(
                TEKSTEN.tekst("gereed"),
                klik -> formulier.gegevens().ifPresent(nieuw -> bewaar(formulier, nieuw, true)));
        klaar.addThemeVariants(ButtonVariant.PRIMARY);
        Div balk = new Div(klaar, stand);
        balk.addClassName("taakvoet");
        Div blok = new Div(new com.vaadin.flow.component.html.H3(inhoud.soort().label()), formulier, balk);
        blok.addClassName("planblok");
        add(blok);
    }

    private void bewaar(Formulier<?> formulier, Record gegevens, boolean isGereed) {
        Planblok nieuw = (Planblok) gegevens;
        switch (plannen.bewaar(plan.plan(), nieuw, versie)) {
            case Bewaring.Bewaard(int nieuweVersie, Instant op) -> {
                versie = nieuweVersie;
                inhoud = nieuw;
                stand.setText(TEKSTEN.tekst("opgeslagen", Datumtekst.tijd(Datumtekst.hier(op))));
                gewijzigd.run();
                if (isGereed) {
                    lees();
                }
            }
            case Bewaring.Conflict conflict ->
                new Samenvoegdialoog(plan, nieuw, conflict, this::neem, () -> {
                            versie = conflict.versie();
                            bewaar(formulier, gegevens, true);
                        })
                        .open();
            case Bewaring.Vastgelegd(var fase) -> stand.setText(TEKSTEN.tekst("vastgelegd", fase.label()));
            case Bewaring.Ongeldig(var fouten) -> {
                stand.setText(TEKSTEN.tekst("nogNiet", fouten.getFirst().melding()));
                if (isGereed) {
                    formulier.toonFouten(fouten);
                }
            }
        }
    }

    private void neem(Bewaring.Conflict conflict) {
        inhoud = conflict.vanAnder();
        versie = conflict.versie();
        stand.setText(TEKSTEN.tekst("gewijzigd", conflict.door(), Datumtekst.moment(conflict.op())));
        lees();
    }
}
