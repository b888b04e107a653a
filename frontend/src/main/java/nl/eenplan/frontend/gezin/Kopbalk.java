package nl.eenplan.frontend.gezin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.eenplan.backend.bewaring.Bewaarstand;
import nl.eenplan.backend.gezin.Fase;
import nl.eenplan.backend.gezin.Gezinskop;
import nl.eenplan.backend.gezin.Gezinskop.Veiligheidsscore;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Gezinsnaam;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.frontend.shell.Termijnlabel;
import org.jspecify.annotations.Nullable;

/// What one must know of a family on every tab: who, phase, safety and its trend, regisseur, next term.
class Kopbalk extends Header {

    private static final String STAPPEN = "▁▂▃▄▅▆▇█";

    /// @param bewaren null when there is nothing to say about it
    Kopbalk(Gezinskop kop, @Nullable Bewaarstand bewaren, Instant nu) {
        addClassName("gezinskop");
        var feiten = new Div(feit("gezin.fase", hoofdletter(kop.fase().label())), veiligheid(kop.veiligheid()));
        feiten.addClassName("kernfeiten");
        if (kop.regisseur() != null || kop.fase() != Fase.AFGESLOTEN) {
            feiten.add(feit(
                    "gezin.regisseur",
                    kop.regisseur() == null
                            ? Tekst.tekst("gezin.geenRegisseur")
                            : kop.regisseur().naam() + " · " + kop.regisseur().organisatie()));
        }
        if (kop.volgende() != null) {
            var soort = kop.volgende().soort();
            var volgende =
                    feit("gezin.volgendeTermijn", soort == null ? Tekst.tekst("taak.afgeschermd") : Tekst.van(soort));
            volgende.add(new Span(" · "), new Termijnlabel(kop.volgende().termijn(), nu));
            feiten.add(volgende);
        }
        if (bewaren != null) {
            voegToe(feiten, bewaren);
        }
        add(new H1(new Gezinsnaam(kop.nummer(), kop.naam())), feiten);
    }

    private static void voegToe(Div feiten, Bewaarstand bewaren) {
        if (bewaren.bewarenTot() != null) {
            feiten.add(feit("gezin.bewarenTot", Datumtekst.dag(bewaren.bewarenTot())));
        }
        var vast = bewaren.vastgehouden();
        if (vast != null) {
            var grond = vast.grond() == null
                    ? Tekst.tekst("gezin.vastProcedure")
                    : vast.grond().label();
            feiten.add(feit(
                    "gezin.vastgehouden",
                    vast.totEnMet() == null
                            ? grond
                            : Tekst.tekst("gezin.vastTot", grond, Datumtekst.dag(vast.totEnMet()))));
        }
    }

    private static String hoofdletter(String tekst) {
        return tekst.substring(0, 1).toUpperCase(Locale.ROOT) + tekst.substring(1);
    }

    private static Span feit(String sleutel, String waarde) {
        var naam = new Span(Tekst.tekst(sleutel) + " ");
        naam.addClassName("bijschrift");
        return new Span(naam, new Span(waarde));
    }

    private static Span veiligheid(List<Veiligheidsscore> scores) {
        if (scores.isEmpty()) {
            return feit("gezin.veiligheid", Tekst.tekst("gezin.geenScore"));
        }
        int laatste = scores.getLast().score();
        Span feit = feit("gezin.veiligheid", laatste + " / 10");
        if (scores.size() > 1) {
            var lijn = new Span(scores.stream()
                    .skip(Math.max(0, scores.size() - 8))
                    .map(score -> STAPPEN.substring(score.score() * 7 / 10, score.score() * 7 / 10 + 1))
                    .reduce("", String::concat));
            lijn.addClassName("trend");
            lijn.getElement().setAttribute("aria-hidden", "true");
            int vorige = scores.get(scores.size() - 2).score();
            var was = new Span(Tekst.tekst("gezin.was", vorige));
            was.addClassName("bijschrift");
            feit.add(lijn, was);
        }
        return feit;
    }
}
