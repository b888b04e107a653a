package nl.eenplan.frontend.inzage;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Span;
import nl.eenplan.backend.inzage.InzageService;
import nl.eenplan.backend.inzage.InzageService.Afscherming;
import nl.eenplan.backend.inzage.InzageService.Intrekking;
import nl.eenplan.backend.inzage.InzageService.Verzoekregel;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.shell.Afgeschermd;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Melding;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.GezinId;
import org.jspecify.annotations.Nullable;

/// A withheld part with the one thing that can be done about it: ask, or see how the request stands.
class Afschermblok extends Afgeschermd {

    private static final Teksten TEKSTEN = Teksten.van("inzageverzoek");

    private final transient InzageService inzage;
    private final transient GezinId gezin;
    private final transient Afscherming afscherming;
    private final transient Runnable ververs;

    Afschermblok(InzageService inzage, GezinId gezin, Afscherming afscherming, Runnable ververs) {
        super(afscherming.deel());
        this.inzage = inzage;
        this.gezin = gezin;
        this.afscherming = afscherming;
        this.ververs = ververs;
        Verzoekregel laatste = afscherming.laatste();
        if (laatste != null) {
            toonLaatste(laatste);
        }
        if (laatste == null || !laatste.stand().isOpen()) {
            toonVragen();
        }
    }

    private void toonLaatste(Verzoekregel laatste) {
        add(bijschrift(Verzoektekst.stand(laatste)));
        if (laatste.antwoord() != null && !laatste.antwoord().isBlank()) {
            add(bijschrift(TEKSTEN.tekst("antwoord", wie(laatste.beoordeeldDoor()), laatste.antwoord())));
        }
        if (laatste.stand().isOpen()) {
            var intrekken = knop(TEKSTEN.tekst("intrekken"), () -> vraagIntrekken(laatste));
            add(intrekken);
        }
    }

    private static String wie(@Nullable String naam) {
        return naam == null ? TEKSTEN.tekst("eenCollega") : naam;
    }

    private void toonVragen() {
        if (afscherming.isTeVragen()) {
            var vraag =
                    knop(TEKSTEN.tekst("vragen"), () -> new Verzoekdialoog(inzage, gezin, afscherming, ververs).open());
            vraag.setAriaLabel(
                    TEKSTEN.tekst("vragenOm", afscherming.deel().label(), Tekst.van(afscherming.eigenaar())));
            add(vraag);
        } else if (afscherming.isBlind()) {
            add(bijschrift(TEKSTEN.tekst("blind")));
        } else {
            add(bijschrift(TEKSTEN.tekst(
                    "nietTeVragen",
                    afscherming.besluit().regel(),
                    afscherming.besluit().reden())));
        }
    }

    private void vraagIntrekken(Verzoekregel laatste) {
        var vraag = new ConfirmDialog(
                TEKSTEN.tekst("intrekkenTitel"),
                TEKSTEN.tekst("intrekkenUitleg", afscherming.deel().label(), Datumtekst.moment(laatste.gevraagdOp())),
                TEKSTEN.tekst("intrekken"),
                _ -> trekIn(laatste));
        vraag.setCancelable(true);
        vraag.setCancelText(TEKSTEN.tekst("terug"));
        vraag.open();
    }

    private void trekIn(Verzoekregel laatste) {
        Melding.gelukt(
                TEKSTEN.tekst(inzage.trekIn(laatste.id()) == Intrekking.GELUKT ? "ingetrokken" : "alBeantwoord"));
        ververs.run();
    }

    private static Button knop(String tekst, Runnable doe) {
        var knop = new Button(tekst, _ -> doe.run());
        knop.addThemeVariants(ButtonVariant.SMALL);
        return knop;
    }

    private static Span bijschrift(String tekst) {
        var regel = new Span(tekst);
        regel.addClassName("bijschrift");
        return regel;
    }
}
