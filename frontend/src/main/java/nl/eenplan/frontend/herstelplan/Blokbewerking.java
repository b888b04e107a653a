package nl.eenplan.frontend.herstelplan;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import nl.eenplan.backend.herstelplan.Bewaring;
import nl.eenplan.backend.herstelplan.Blokconcepten;
import nl.eenplan.backend.herstelplan.PlanService;
import nl.eenplan.backend.herstelplan.Planbeeld;
import nl.eenplan.backend.herstelplan.Planbeeld.Blok;
import nl.eenplan.backend.herstelplan.Planblok;
import nl.eenplan.backend.werkvoorraad.Eigenconcepten.Eigenconcept;
import nl.eenplan.frontend.formulier.Conceptstand;
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
    private final Blokconcepten concepten;
    private final Blok opgeslagen;
    private final Blokvelden velden;
    private final Runnable gewijzigd;
    private final Conceptstand stand = new Conceptstand();
    private Planblok inhoud;
    private int versie;
    private boolean heeftConcept;

    Blokbewerking(
            Planbeeld plan,
            Blok blok,
            PlanService plannen,
            Blokconcepten concepten,
            Blokvelden velden,
            Runnable gewijzigd) {
        this.plan = plan;
        this.plannen = plannen;
        this.concepten = concepten;
        this.opgeslagen = blok;
        this.velden = velden;
        this.gewijzigd = gewijzigd;
        this.inhoud = blok.inhoud();
        this.versie = blok.versie();
        toonOpgeslagen();
    }

    /// Opens the block with the draft that could not be stored yet.
    void herstel(Eigenconcept concept) {
        if (!isBewerkbaar()) {
            return;
        }
        Formulier<?> formulier = velden.voor(inhoud);
        formulier.herstel(concept.json());
        versie = concept.versie();
        heeftConcept = true;
        bewerk(formulier);
        stand.hersteld(concept.bewaardOp(), () -> {
            vergeetConcept();
            toonOpgeslagen();
        });
    }

    private void toonOpgeslagen() {
        inhoud = opgeslagen.inhoud();
        versie = opgeslagen.versie();
        var door = opgeslagen.gewijzigdDoor();
        var op = opgeslagen.gewijzigdOp();
        stand.toon(door == null || op == null ? "" : TEKSTEN.tekst("gewijzigd", door, Datumtekst.moment(op)));
        lees();
    }

    private boolean isBewerkbaar() {
        return plan.magWijzigen() && plan.fase().isBewerkbaar();
    }

    private void lees() {
        removeAll();
        var beeld = Blokbeeld.van(plan, inhoud);
        Div balk = new Div(stand);
        balk.addClassName("blokbalk");
        if (isBewerkbaar()) {
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
        formulier.bijWijziging(() -> formulier
                .tussenstand()
                .ifPresentOrElse(nieuw -> bewaar(formulier, nieuw, false), () -> bewaarConcept(formulier)));
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
                vergeetConcept();
                stand.toon(TEKSTEN.tekst("opgeslagen", Datumtekst.tijd(Datumtekst.hier(op))));
                gewijzigd.run();
                if (isGereed) {
                    lees();
                }
            }
            case Bewaring.Conflict conflict -> {
                bewaarConcept(formulier);
                new Samenvoegdialoog(plan, nieuw, conflict, this::neem, () -> {
                            versie = conflict.versie();
                            bewaar(formulier, gegevens, true);
                        })
                        .open();
            }
            case Bewaring.Vastgelegd(var fase) -> stand.toon(TEKSTEN.tekst("vastgelegd", fase.label()));
            case Bewaring.Ongeldig(var fouten) -> {
                bewaarConcept(formulier);
                stand.toon(TEKSTEN.tekst("nogNiet", fouten.getFirst().melding()));
                if (isGereed) {
                    formulier.toonFouten(fouten);
                }
            }
        }
    }

    private void bewaarConcept(Formulier<?> formulier) {
        heeftConcept = true;
        stand.bewaar(() -> concepten.bewaar(plan.plan(), opgeslagen.inhoud().soort(), versie, formulier.alsConcept()));
    }

    private void vergeetConcept() {
        if (heeftConcept) {
            concepten.gooiWeg(plan.plan(), opgeslagen.inhoud().soort());
            heeftConcept = false;
        }
    }

    private void neem(Bewaring.Conflict conflict) {
        inhoud = conflict.vanAnder();
        versie = conflict.versie();
        vergeetConcept();
        stand.toon(TEKSTEN.tekst("gewijzigd", conflict.door(), Datumtekst.moment(conflict.op())));
        lees();
    }
}
