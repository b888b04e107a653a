package nl.eenplan.frontend.rechten;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import nl.eenplan.backend.rechten.RechtenService.Verzoekregel;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.shell.Tabel;

/// Requests with what was asked, by whom, until when and how it stands.
final class Verzoektabel extends Tabel {

    private static final Teksten TEKSTEN = Teksten.van("rechten");

    /// @param laatste what stands in the last column of a row
    Verzoektabel(List<Verzoekregel> regels, String laatsteKop, Function<Verzoekregel, Component> laatste) {
        super(
                TEKSTEN.tekst("verzoeken"),
                TEKSTEN.tekst("wat"),
                TEKSTEN.tekst("wie"),
                TEKSTEN.tekst("termijn"),
                TEKSTEN.tekst("stand"),
                laatsteKop);
        regels.forEach(regel -> rij(
                cel(Teksten.keuze(regel.soort()), TEKSTEN.tekst("over", regel.over())),
                cel(regel.vrager(), TEKSTEN.tekst("ontvangen", Afschriftpdf.DATUM.format(regel.ontvangenOp()))),
                termijn(regel),
                stand(regel),
                laatste.apply(regel)));
    }

    private static Component termijn(Verzoekregel regel) {
        var dag = Afschriftpdf.DATUM.format(regel.uiterlijk());
        return cel(
                regel.isTeLaat() ? TEKSTEN.tekst("teLaat", dag) : dag,
                regel.isVerlengd() ? TEKSTEN.tekst("verlengd") : "");
    }

    private static Component stand(Verzoekregel regel) {
        var grond = regel.weigergrond();
        var intrekking = regel.intrekking();
        var onder = grond == null ? "" : Teksten.keuze(grond);
        return cel(
                TEKSTEN.tekst("stand." + regel.stand().name()),
                intrekking == null
                        ? onder
                        : TEKSTEN.tekst(
                                "ingetrokken",
                                Afschriftpdf.DATUM.format(intrekking.op()),
                                Teksten.keuze(intrekking.langs())));
    }

    static Div cel(String boven, String onder) {
        var cel = new Div(new Div(new Span(boven)));
        if (!onder.isEmpty()) {
            var bijschrift = new Div(new Span(onder));
            bijschrift.addClassName("bijschrift");
            cel.add(bijschrift);
        }
        return cel;
    }
}
