package nl.eenplan.frontend.gezin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Betrokkenheden.Betrokkene;
import nl.eenplan.backend.toegang.Rechtenbepaling.Inzage;
import nl.eenplan.frontend.shell.Blok;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Leegmelding;
import nl.eenplan.frontend.shell.Tabel;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.GezinId;

/// Who works for this family, in which role, for what purpose, and what each sees of it by which rule.
@org.springframework.stereotype.Component
class BetrokkenenTab implements Gezinstab {

    private final Betrokkenheden betrokkenheden;

    BetrokkenenTab(Betrokkenheden betrokkenheden) {
        this.betrokkenheden = betrokkenheden;
    }

    @Override
    public Tab tab() {
        return Tab.BETROKKENEN;
    }

    @Override
    public Component maak(GezinId gezin) {
        var betrokkenen = betrokkenheden.betrokkenen(gezin);
        var blok = new Blok(Tekst.tekst("betrokkenen.titel"));
        if (betrokkenen.isEmpty()) {
            return blok.met(new Leegmelding(Tekst.tekst("betrokkenen.leeg")));
        }
        var tabel = new Tabel(
                Tekst.tekst("betrokkenen.titel"),
                Tekst.tekst("betrokkenen.naam"),
                Tekst.tekst("betrokkenen.rol"),
                Tekst.tekst("betrokkenen.organisatie"),
                Tekst.tekst("betrokkenen.waarvoor"),
                Tekst.tekst("betrokkenen.ziet"),
                Tekst.tekst("betrokkenen.sinds"));
        betrokkenen.forEach(betrokkene -> tabel.rij(
                new Span(naam(betrokkene)),
                new Span(Tekst.van(betrokkene.rol())),
                new Span(betrokkene.organisatie()),
                waarvoor(betrokkene),
                inzage(betrokkene),
                periode(betrokkene)));
        return blok.met(tabel);
    }

    private static Component periode(Betrokkene betrokkene) {
        var periode = new Div(new Span(Datumtekst.moment(betrokkene.van())));
        var tot = betrokkene.tot();
        if (tot != null) {
            periode.add(bijschrift(Tekst.tekst("betrokkenen.tot", Datumtekst.moment(tot))));
        }
        return periode;
    }

    private static Component waarvoor(Betrokkene betrokkene) {
        return new Div(new Span(betrokkene.doel()), bijschrift(betrokkene.grondslag()));
    }

    /// What stands open in one line; what does not, each with the rule that keeps it shut.
    private static Component inzage(Betrokkene betrokkene) {
        var inzage = new Div(new Span(betrokkene.inzage().stream()
                .filter(Inzage::leest)
                .map(deel -> deel.compartiment().label())
                .collect(Collectors.joining(", "))));
        betrokkene.inzage().stream()
                .filter(deel -> !deel.leest())
                .map(deel -> bijschrift(gesloten(deel)))
                .forEach(inzage::add);
        return inzage;
    }

    private static String gesloten(Inzage deel) {
        var besluit = deel.besluit();
        return Tekst.tekst("betrokkenen.nietOpen", deel.compartiment().label())
                + (besluit == null
                        ? ""
                        : ": " + Tekst.tekst("inzage." + besluit.uitkomst().name(), besluit.grondslag()));
    }

    private static Div bijschrift(String tekst) {
        var regel = new Div(new Span(tekst));
        regel.addClassName("bijschrift");
        return regel;
    }

    private static String naam(Betrokkene betrokkene) {
        if (betrokkene.medewerker() == null) {
            return Tekst.tekst("betrokkenen.iedereen");
        }
        if (betrokkene.namens() != null) {
            return Tekst.tekst("betrokkenen.waarnemer", betrokkene.naam(), betrokkene.namens());
        }
        return betrokkene.nood() ? Tekst.tekst("betrokkenen.nood", betrokkene.naam()) : betrokkene.naam();
    }
}
