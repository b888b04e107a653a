package nl.eenplan.frontend.gezin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.gezin.TijdlijnService.Tijdlijnfilter;
import nl.eenplan.backend.melding.MeldingInzage;
import nl.eenplan.backend.melding.Terugkijkdag;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.inzage.Afschermingen;
import nl.eenplan.frontend.shell.Blok;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Leegmelding;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.frontend.shell.Termijntekst;
import nl.eenplan.frontend.werkvoorraad.Taaklijst;
import nl.eenplan.processes.api.GezinId;

/// What happens next in one sentence, the open tasks, and everything that happened, newest first.
@org.springframework.stereotype.Component
class OverzichtTab implements Gezinstab {

    private static final int REGELS = 100;

    private final TijdlijnService tijdlijn;
    private final WerkvoorraadService werkvoorraad;
    private final MeldingInzage meldingen;
    private final Clock klok;
    private final Afschermingen afschermingen;

    OverzichtTab(
            TijdlijnService tijdlijn,
            WerkvoorraadService werkvoorraad,
            MeldingInzage meldingen,
            Clock klok,
            Afschermingen afschermingen) {
        this.tijdlijn = tijdlijn;
        this.werkvoorraad = werkvoorraad;
        this.meldingen = meldingen;
        this.klok = klok;
        this.afschermingen = afschermingen;
    }

    @Override
    public Tab tab() {
        return Tab.OVERZICHT;
    }

    @Override
    public Component maak(GezinId gezin) {
        Instant nu = klok.instant();
        List<Taakregel> open = werkvoorraad.vanGezin(gezin).stream()
                .filter(taak -> taak.afgerondOp() == null)
                .toList();
        var volgende = new Blok(Tekst.tekst("gezin.watNu")).met(watNu(open, meldingen.terugkijkdagen(gezin), nu));
        List<Taakregel> vanMij = open.stream().filter(Taakregel::vanMij).toList();
        if (!vanMij.isEmpty()) {
            volgende.met(new Taaklijst(vanMij, nu));
        }
        var verloop = new Blok(Tekst.tekst("gezin.tijdlijn"))
                .met(new Tijdlijnlijst(filter -> tijdlijn.tijdlijn(gezin, filter, 0, REGELS), Tijdlijnfilter.alles()));
        afschermingen.alle(gezin).forEach(verloop::met);
        var kolommen = new Div(new Div(verloop), new Div(volgende));
        kolommen.addClassNames("vandaag", "overzicht");
        return kolommen;
    }

    private static Component watNu(List<Taakregel> open, List<Terugkijkdag> terugkijken, Instant nu) {
        if (open.isEmpty() && terugkijken.isEmpty()) {
            return new Leegmelding(Tekst.tekst("gezin.niemandWacht"));
        }
        var zinnen = new Div();
        zinnen.addClassName("zinnen");
        open.stream()
                .sorted(java.util.Comparator.comparing(
                        Taakregel::termijn, java.util.Comparator.nullsLast(java.util.Comparator.naturalOrder())))
                .limit(5)
                .map(taak -> new Paragraph(new Span(zin(taak, nu))))
                .forEach(zinnen::add);
        terugkijken.stream()
                .map(dag ->
                        new Paragraph(Tekst.tekst("gezin.kijktTerug", Datumtekst.weekdag(dag.dag()), dag.kindNaam())))
                .forEach(zinnen::add);
        return zinnen;
    }

    static String zin(Taakregel taak, Instant nu) {
        String wie =
                taak.behandelaar() == null ? Tekst.tekst("gezin.deRol", Tekst.van(taak.rol())) : taak.behandelaar();
        if (taak.termijn() == null) {
            return Tekst.tekst("gezin.wachtOp", Tekst.van(taak), wie);
        }
        Termijntekst termijn = Termijntekst.van(taak.termijn(), nu);
        return termijn.urgentie() == Termijntekst.Urgentie.TE_LAAT
                ? Tekst.tekst("gezin.wachtTeLaat", Tekst.van(taak), wie, termijn.kort())
                : Tekst.tekst("gezin.wachtTot", Tekst.van(taak), wie, termijn.moment());
    }
}
