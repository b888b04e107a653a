package nl.eenplan.frontend.bewaring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import nl.eenplan.backend.bewaring.VernietigingService;
import nl.eenplan.backend.bewaring.VernietigingService.Bewijs;
import nl.eenplan.frontend.shell.Blok;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Leegmelding;
import nl.eenplan.frontend.shell.Tabel;
import nl.eenplan.frontend.shell.Tekst;

/// What is gone, each with its certificate.
class Bewijsblok extends Blok {

    private static final int BLAD = 50;

    private final transient VernietigingService vernietiging;

    Bewijsblok(VernietigingService vernietiging) {
        super(Tekst.tekst("bewaren.bewijzen"));
        this.vernietiging = vernietiging;
        var bewijzen = vernietiging.bewijzen(0, BLAD);
        if (bewijzen.isEmpty()) {
            met(new Leegmelding(Tekst.tekst("bewaren.geenBewijs")));
            return;
        }
        var tabel = new Tabel(
                Tekst.tekst("bewaren.bewijzen"),
                Tekst.tekst("bewaren.nummer"),
                Tekst.tekst("bewaren.wat"),
                Tekst.tekst("bewaren.wanneer"),
                Tekst.tekst("bewaren.stukken"),
                Tekst.tekst("bewaren.bewijs"));
        bewijzen.forEach(bewijs -> tabel.rij(
                new Span(bewijs.gezinsnummer()),
                new Span(Tekst.tekst("vernietigsoort." + bewijs.soort())),
                new Span(Datumtekst.moment(bewijs.uitgevoerdOp())),
                new Span(Long.toString(bewijs.totaal())),
                ophalen(bewijs)));
        met(tabel);
    }

    private Component ophalen(Bewijs bewijs) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var pdf = new Bewijspdf(Tekst::tekst).maak(vernietiging.bewijs(bewijs.nummer()));
                    return new DownloadResponse(
                            new ByteArrayInputStream(pdf), bewijs.nummer() + ".pdf", "application/pdf", pdf.length);
                }),
                AttachmentType.DOWNLOAD,
                bewijs.nummer());
        link.setTitle(Tekst.tekst("bewaren.bewijsUitleg"));
        return link;
    }
}
