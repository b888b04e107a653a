package nl.eenplan.frontend.cijfers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Duration;
import java.util.Objects;
import java.util.StringJoiner;
import nl.eenplan.backend.indicator.Aandeel;
import nl.eenplan.backend.indicator.Verdeling;
import nl.eenplan.backend.indicator.Verdeling.Staaf;
import nl.eenplan.frontend.shell.Blok;
import nl.eenplan.frontend.shell.Tabel;
import nl.eenplan.frontend.shell.Tekst;
import org.jspecify.annotations.Nullable;

/// How long children waited: the table is the chart.
class Verdelingblok extends Blok {

    Verdelingblok(String sleutel, Verdeling verdeling) {
        super(Tekst.tekst("cijfers." + sleutel));
        var aantal = verdeling.aantal();
        if (aantal == null) {
            met(new Paragraph(Tekst.tekst("cijfers.teKlein", Aandeel.KLEINSTE)));
        } else if (aantal == 0) {
            met(new Paragraph(Tekst.tekst("cijfers.leeg")));
        } else {
            met(midden(verdeling), tabel(verdeling, aantal));
        }
        met(new Verantwoording(sleutel));
    }

    private static Paragraph midden(Verdeling verdeling) {
        var zinnen = new StringJoiner(" ");
        zinnen.add(Tekst.tekst("cijfers.aantal", Objects.requireNonNull(verdeling.aantal())));
        if (verdeling.mediaan() != null) {
            zinnen.add(Tekst.tekst("cijfers.mediaan", duur(verdeling.mediaan())));
        }
        if (verdeling.negentigProcent() != null) {
            zinnen.add(Tekst.tekst("cijfers.negentig", duur(verdeling.negentigProcent())));
        }
        return new Paragraph(zinnen.toString());
    }

    private static Tabel tabel(Verdeling verdeling, int alle) {
        var tabel = new Tabel(
                Tekst.tekst("cijfers.i8"),
                Tekst.tekst("cijfers.wachttijd"),
                Tekst.tekst("cijfers.kinderen"),
                Tekst.tekst("cijfers.deel"));
        Duration van = null;
        for (Staaf staaf : verdeling.staven()) {
            tabel.rij(new Span(vak(van, staaf.tot())), aantal(staaf), balk(staaf, alle));
            van = staaf.tot();
        }
        return tabel;
    }

    private static String vak(@Nullable Duration van, @Nullable Duration tot) {
        if (van == null) {
            return Tekst.tekst("cijfers.totEnMet", Objects.requireNonNull(tot).toHours());
        }
        return tot == null
                ? Tekst.tekst("cijfers.langerDan", van.toHours())
                : Tekst.tekst("cijfers.vanTot", van.toHours(), tot.toHours());
    }

    private static Span aantal(Staaf staaf) {
        return new Span(
                staaf.aantal() == null
                        ? Tekst.tekst("cijfers.afgeschermd")
                        : staaf.aantal().toString());
    }

    private static Component balk(Staaf staaf, int alle) {
        if (staaf.aantal() == null) {
            return new Span();
        }
        var balk = new ProgressBar(0, alle, staaf.aantal());
        balk.getElement().setAttribute("aria-hidden", "true");
        return balk;
    }

    /// In hours under three days; half an hour counts as one.
    private static String duur(Duration duur) {
        long uren = (duur.toMinutes() + 30) / 60;
        return uren <= 72 ? Tekst.tekst("cijfers.uren", uren) : Tekst.tekst("cijfers.dagen", Math.round(uren / 24.0));
    }
}
