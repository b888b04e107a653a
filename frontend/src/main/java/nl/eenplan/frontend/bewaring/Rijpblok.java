package nl.eenplan.frontend.bewaring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.eenplan.backend.bewaring.VernietigingService;
import nl.eenplan.backend.bewaring.VernietigingService.Keuze;
import nl.eenplan.backend.bewaring.VernietigingService.Rijp;
import nl.eenplan.frontend.shell.Blok;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Leegmelding;
import nl.eenplan.frontend.shell.Melding;
import nl.eenplan.frontend.shell.Tabel;
import nl.eenplan.frontend.shell.Tekst;

/// What may be destroyed before the end of this month, to choose from.
class Rijpblok extends Blok {

    private static final int BLAD = 50;

    private final transient VernietigingService vernietiging;
    private final transient Runnable ververs;
    private final transient Set<Keuze> gekozen = new LinkedHashSet<>();

    Rijpblok(VernietigingService vernietiging, Runnable ververs) {
        super(Tekst.tekst("bewaren.rijp"));
        this.vernietiging = vernietiging;
        this.ververs = ververs;
        var aantal = vernietiging.aantalRijp();
        if (aantal == 0) {
            met(new Leegmelding(Tekst.tekst("bewaren.geenRijp")));
            return;
        }
        met(new Paragraph(Tekst.tekst("bewaren.rijpUitleg")));
        met(tabel(vernietiging.rijp(0, BLAD)));
        if (aantal > BLAD) {
            met(new Paragraph(Tekst.tekst("bewaren.meer", aantal - BLAD)));
        }
        var knop = new Button(Tekst.tekst("bewaren.stelVoor"), _ -> stelVoor());
        knop.addThemeVariants(ButtonVariant.PRIMARY);
        met(knop);
    }

    private Tabel tabel(List<Rijp> rijpe) {
        var tabel = new Tabel(
                Tekst.tekst("bewaren.rijp"),
                Tekst.tekst("bewaren.kies"),
                Tekst.tekst("bewaren.wat"),
                Tekst.tekst("bewaren.termijnen"),
                Tekst.tekst("bewaren.totEnMet"),
                Tekst.tekst("bewaren.stand"));
        rijpe.forEach(rijp -> tabel.rij(
                keuze(rijp),
                new Span(Tekst.tekst("vernietigsoort." + rijp.soort())),
                termijnen(rijp),
                new Span(Datumtekst.dag(rijp.bewarenTot())),
                new Span(Tekst.tekst("bewaren.stand." + stand(rijp)))));
        return tabel;
    }

    private Component keuze(Rijp rijp) {
        if (!stand(rijp).equals("RIJP")) {
            return new Span(rijp.nummer());
        }
        var keuze = new Keuze(rijp.gezin(), rijp.soort());
        var vakje = new Checkbox(rijp.nummer());
        vakje.addValueChangeListener(_ -> {
            if (vakje.getValue()) {
                gekozen.add(keuze);
            } else {
                gekozen.remove(keuze);
            }
        });
        return vakje;
    }

    private static Component termijnen(Rijp rijp) {
        var lijst = new Div();
        rijp.termijnen()
                .forEach(termijn -> lijst.add(new Div(new Span(Tekst.tekst(
                        "bewaren.gewijzigd",
                        termijn.categorie().label(),
                        Datumtekst.dag(termijn.laatsteWijziging()))))));
        return lijst;
    }

    private static String stand(Rijp rijp) {
        return rijp.isVastgehouden()
                ? "VASTGEHOUDEN"
                : rijp.isVoorgesteld() ? "VOORGESTELD" : rijp.isRijp() ? "RIJP" : "BINNENKORT";
    }

    private void stelVoor() {
        if (gekozen.isEmpty()) {
            Melding.fout(Tekst.tekst("bewaren.kiesEerst"));
            return;
        }
        var uitkomst = vernietiging.stelVoor(List.copyOf(gekozen));
        if (uitkomst.overgeslagen() > 0) {
            Melding.fout(Tekst.tekst("bewaren.overgeslagen", uitkomst.voorgesteld(), uitkomst.overgeslagen()));
        } else {
            Melding.gelukt(Tekst.tekst("bewaren.voorgesteld", uitkomst.voorgesteld()));
        }
        ververs.run();
    }
}
