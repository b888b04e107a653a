package nl.eenplan.frontend.waarneming;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;
import nl.eenplan.backend.waarneming.WaarnemingService;
import nl.eenplan.backend.waarneming.WaarnemingService.Regel;
import nl.eenplan.frontend.shell.Blok;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Leegmelding;
import nl.eenplan.frontend.shell.Melding;
import nl.eenplan.frontend.shell.Tabel;
import nl.eenplan.frontend.shell.Tekst;

/// Who stands in for whom: those that run and come, and a new one.
@Route("waarneming")
@PermitAll
class WaarnemingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient WaarnemingService waarnemingen;

    WaarnemingView(WaarnemingService waarnemingen) {
        this.waarnemingen = waarnemingen;
        addClassName("pagina");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent verzoek) {
        toon();
    }

    private void toon() {
        removeAll();
        add(new H1(Tekst.tekst("waarneming.titel")), new Paragraph(Tekst.tekst("waarneming.inleiding")), lijst());
        var voorWie = waarnemingen.voorWie();
        if (voorWie.isEmpty()) {
            add(new Leegmelding(Tekst.tekst("waarneming.geenZaken")));
        } else {
            add(new Waarneemblok(waarnemingen, voorWie, this::toon));
        }
    }

    private Blok lijst() {
        var blok = new Blok(Tekst.tekst("waarneming.overzicht"));
        var regels = waarnemingen.overzicht();
        if (regels.isEmpty()) {
            return blok.met(new Leegmelding(Tekst.tekst("waarneming.leeg")));
        }
        var tabel = new Tabel(
                Tekst.tekst("waarneming.overzicht"),
                Tekst.tekst("waarneming.wie"),
                Tekst.tekst("waarneming.waarvoor"),
                Tekst.tekst("waarneming.wanneer"),
                Tekst.tekst("waarneming.stand"));
        regels.forEach(regel -> tabel.rij(wie(regel), waarvoor(regel), wanneer(regel), stand(regel)));
        return blok.met(tabel);
    }

    private static Div wie(Regel regel) {
        return new Div(
                new Span(Tekst.tekst("waarneming.voor", regel.waarnemer(), regel.vervangen())),
                bijschrift(regel.organisatie()));
    }

    private static Div waarvoor(Regel regel) {
        return new Div(
                new Span(regel.rollen().stream().map(Tekst::van).collect(Collectors.joining(", "))),
                bijschrift(
                        regel.gezinnen() == 0
                                ? Tekst.tekst("waarneming.alle")
                                : Tekst.tekst("waarneming.aantal", regel.gezinnen())));
    }

    private static Div wanneer(Regel regel) {
        return new Div(
                new Span(Tekst.tekst(
                        "waarneming.vanTot", Datumtekst.moment(regel.van()), Datumtekst.moment(regel.tot()))),
                bijschrift(Tekst.tekst("waarneming.door", regel.geregeldDoor())));
    }

    private Div stand(Regel regel) {
        var cel = new Div(new Span(Tekst.tekst("waarneming.stand." + regel.stand())));
        cel.addClassName("knoppen");
        if (regel.magBeeindigen()) {
            var beeindig = new Button(Tekst.tekst("waarneming.beeindig"), _ -> {
                waarnemingen.beeindig(regel.id());
                Melding.gelukt(Tekst.tekst("waarneming.beeindigd"));
                toon();
            });
            beeindig.setAriaLabel(Tekst.tekst("waarneming.beeindigDeze", regel.waarnemer(), regel.vervangen()));
            cel.add(beeindig);
        }
        return cel;
    }

    private static Div bijschrift(String tekst) {
        var regel = new Div(new Span(tekst));
        regel.addClassName("bijschrift");
        return regel;
    }

    @Override
    public String getPageTitle() {
        return Tekst.titel("waarneming.titel");
    }
}
