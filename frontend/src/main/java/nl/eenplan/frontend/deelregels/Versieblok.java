package nl.eenplan.frontend.deelregels;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.eenplan.backend.toegang.regels.DeelregelService;
import nl.eenplan.backend.toegang.regels.DeelregelService.Stand;
import nl.eenplan.backend.toegang.regels.DeelregelService.Versie;
import nl.eenplan.frontend.shell.Blok;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Melding;
import nl.eenplan.frontend.shell.Tabel;
import nl.eenplan.frontend.shell.Tekst;

/// The versions with what can be done with each.
class Versieblok extends Blok {

    private final transient DeelregelService regels;
    private final transient Runnable ververs;

    Versieblok(DeelregelService regels, List<Versie> versies, int getoond, Runnable ververs) {
        super(Tekst.tekst("deelregels.versies"));
        this.regels = regels;
        this.ververs = ververs;
        var tabel = new Tabel(
                Tekst.tekst("deelregels.versies"),
                Tekst.tekst("deelregels.versie"),
                Tekst.tekst("deelregels.stand"),
                Tekst.tekst("deelregels.toelichting"),
                Tekst.tekst("deelregels.door"),
                Tekst.tekst("deelregels.doen"));
        versies.forEach(versie -> tabel.rij(
                naam(versie, getoond),
                new Span(Tekst.tekst("deelstand." + versie.stand().name())),
                new Span(versie.toelichting()),
                new Span(door(versie)),
                knoppen(versie)));
        met(tabel);
    }

    private static Component naam(Versie versie, int getoond) {
        var link = new Anchor("deelregels?versie=" + versie.nummer(), versie.naam());
        link.getElement().setAttribute("aria-current", Boolean.toString(versie.nummer() == getoond));
        return link;
    }

    private static String door(Versie versie) {
        var opsteller = versie.opgesteldDoor() == null ? Tekst.tekst("deelregels.geleverd") : versie.opgesteldDoor();
        var opgesteld = opsteller + ", "
                + Datumtekst.dag(Datumtekst.hier(versie.opgesteldOp()).toLocalDate());
        return versie.geactiveerdDoor() == null || versie.geactiveerdOp() == null
                ? opgesteld
                : opgesteld + "; "
                        + Tekst.tekst(
                                "deelregels.geactiveerd",
                                versie.geactiveerdDoor(),
                                Datumtekst.dag(
                                        Datumtekst.hier(versie.geactiveerdOp()).toLocalDate()));
    }

    private Component knoppen(Versie versie) {
        var knoppen = new Div(ophalen(versie));
        knoppen.addClassName("knoppen");
        if (versie.stand() == Stand.CONCEPT) {
            knoppen.add(new Anchor(
                    "deelregels?versie=" + versie.nummer() + "&vergelijk", Tekst.tekst("deelregels.vergelijk")));
            knoppen.add(new Button(Tekst.tekst("deelregels.trekIn"), _ -> trekIn(versie)));
        }
        return knoppen;
    }

    private Anchor ophalen(Versie versie) {
        return new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var inhoud = regels.dmn(versie.nummer()).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(inhoud),
                            "deelregels-" + versie.naam() + ".dmn",
                            "application/xml",
                            inhoud.length);
                }),
                Tekst.tekst("deelregels.ophalen"));
    }

    private void trekIn(Versie versie) {
        regels.trekIn(versie.nummer());
        Melding.gelukt(Tekst.tekst("deelregels.ingetrokken", versie.naam()));
        ververs.run();
    }
}
