package nl.eenplan.frontend.politie;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import nl.eenplan.backend.politie.VerhoorService;
import nl.eenplan.backend.politie.Verhoorbeeld;
import nl.eenplan.backend.politie.Verhoorbeeld.Aanvraag;
import nl.eenplan.backend.politie.Verhoorbeeld.Afgezegd;
import nl.eenplan.backend.politie.Verhoorbeeld.Kind;
import nl.eenplan.backend.politie.Verhoorbeeld.Plan;
import nl.eenplan.backend.politie.VerhoorplanService;
import nl.eenplan.frontend.formulier.Gegevenslijst;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.shell.Blok;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.processes.api.GezinId;

/// Per child its interviews, and what is needed before there can be one more.
class Verhoorblok extends Blok {

    private static final Teksten TEKSTEN = Teksten.van("verhoor");

    private final transient VerhoorService verhoren;
    private final transient VerhoorplanService plannen;
    private final transient GezinId gezin;
    private final transient Verhoorbeeld beeld;
    private final transient Clock klok;
    private final transient Runnable ververs;

    Verhoorblok(
            VerhoorService verhoren,
            VerhoorplanService plannen,
            GezinId gezin,
            Verhoorbeeld beeld,
            Clock klok,
            Runnable ververs) {
        super(TEKSTEN.tekst("titel"));
        this.verhoren = verhoren;
        this.plannen = plannen;
        this.gezin = gezin;
        this.beeld = beeld;
        this.klok = klok;
        this.ververs = ververs;
        var uitleg = new Paragraph(TEKSTEN.tekst("uitleg"));
        uitleg.addClassName("uitleg");
        met(uitleg);
        beeld.kinderen().forEach(kind -> met(kind(kind)));
    }

    private Div kind(Kind kind) {
        var naam = new H3(kind.naam());
        naam.addClassName("is-naam");
        var kaart = new Div(naam);
        kaart.addClassName("kaart");
        if (kind.verhoren().isEmpty() && !kind.isEldersVerhoord()) {
            kaart.add(new Paragraph(TEKSTEN.tekst("geen")));
        }
        int nummer = 1;
        for (var verhoor : kind.verhoren()) {
            kaart.add(new H4(TEKSTEN.tekst("nummer", nummer++)), Verhoortekst.verhoor(verhoor));
        }
        if (kind.isEldersVerhoord()) {
            kaart.add(new Paragraph(TEKSTEN.tekst("elders")));
        }
        if (kind.aanvraag() != null) {
            kaart.add(aanvraag(kind.aanvraag()));
        }
        if (kind.plan() != null) {
            kaart.add(plan(kind.plan()));
        }
        if (kind.afgezegd() != null) {
            kaart.add(afgezegd(kind.afgezegd()));
        }
        if (beeld.magVastleggen()) {
            knop(kind, kaart);
        }
        return kaart;
    }

    private void knop(Kind kind, Div kaart) {
        if (kind.kanVastgelegd()) {
            var vastleggen = knop("vastleggen", kind, () -> dialoog(kind).verhoor());
            vastleggen.addThemeVariants(ButtonVariant.PRIMARY);
            kaart.add(vastleggen);
            var planner = new Verhoorplandialoog(plannen, gezin, kind, ververs);
            if (kind.plan() != null) {
                kaart.add(knop("afzeggen", kind, planner::zegAf));
            } else if (kind.kanGepland()) {
                kaart.add(knop("plannen", kind, planner::plan));
            }
        } else if (kind.kanGevraagd()) {
            kaart.add(
                    new Paragraph(TEKSTEN.tekst("geblokkeerd")),
                    knop("vragen", kind, () -> dialoog(kind).vraag()));
        }
    }

    private Verhoordialoog dialoog(Kind kind) {
        return new Verhoordialoog(verhoren, gezin, kind, beeld, klok, ververs);
    }

    private static Button knop(String sleutel, Kind kind, Runnable doe) {
        var knop = new Button(TEKSTEN.tekst(sleutel), _ -> doe.run());
        knop.setAriaLabel(TEKSTEN.tekst("van", TEKSTEN.tekst(sleutel), kind.naam()));
        return knop;
    }

    private static Component plan(Plan plan) {
        return new Gegevenslijst(TEKSTEN)
                .regel("gepland", Datumtekst.moment(plan.op()))
                .regel("verhoorder", TEKSTEN.tekst("blindTotDan", String.join(", ", plan.verhoorders())))
                .regel("geplandDoor", plan.door());
    }

    private static Component afgezegd(Afgezegd afgezegd) {
        var op = Datumtekst.moment(afgezegd.op());
        return new Gegevenslijst(TEKSTEN)
                .regel(
                        "nietDoorgegaan",
                        TEKSTEN.tekst(
                                "wasGepland",
                                Datumtekst.moment(afgezegd.plan().op()),
                                afgezegd.plan().door()))
                .regel("afgezegdDoor", afgezegd.door() == null ? null : afgezegd.door() + ", " + op)
                .regel("waaromAfgezegd", afgezegd.door() == null ? vanzelf(afgezegd, op) : afgezegd.reden());
    }

    private static String vanzelf(Afgezegd afgezegd, String op) {
        return TEKSTEN.tekst(afgezegd.isKindOverleden() ? "overleden" : "gesloten", op);
    }

    private static Component aanvraag(Aanvraag aanvraag) {
        var lijst = new Gegevenslijst(TEKSTEN)
                .regel("aanvraag", Teksten.keuze(aanvraag.stand()))
                .regel("gevraagdDoor", aanvraag.vrager() + ", " + Datumtekst.moment(aanvraag.gevraagdOp()))
                .regel("motivering", aanvraag.motivering());
        if (aanvraag.beslotenOp() != null) {
            lijst.regel("beslotenDoor", aanvraag.door() + ", " + Datumtekst.moment(aanvraag.beslotenOp()))
                    .regel("waarom", aanvraag.reden());
        }
        return lijst;
    }
}
