package nl.eenplan.frontend.gezin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.util.List;
import java.util.Locale;
import nl.eenplan.backend.document.Bestandstype;
import nl.eenplan.backend.document.DocumentService;
import nl.eenplan.backend.document.DocumentService.Document;
import nl.eenplan.frontend.rechten.Aantekeningen;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Leegmelding;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.GezinId;

/// The documents as lines; opening one goes through the gate and is logged, taking one out can be undone.
class Documentenlijst extends Div {

    private final transient DocumentService documenten;
    private final transient Aantekeningen aantekeningen;
    private final GezinId gezin;

    Documentenlijst(DocumentService documenten, Aantekeningen aantekeningen, GezinId gezin) {
        this.documenten = documenten;
        this.aantekeningen = aantekeningen;
        this.gezin = gezin;
        ververs();
    }

    final void ververs() {
        removeAll();
        List<Document> aanwezig = documenten.vanGezin(gezin).stream()
                .filter(document -> !document.ingetrokken())
                .toList();
        if (aanwezig.isEmpty()) {
            add(new Leegmelding(Tekst.tekst("documenten.leeg")));
        }
        var bij = aantekeningen.van(gezin);
        aanwezig.forEach(document -> add(regel(document), bij.bij(document.stuk())));
        bij.vul();
    }

    private Div regel(Document document) {
        var beeld = (document.type().isFoto() ? VaadinIcon.PICTURE : VaadinIcon.FILE_TEXT_O).create();
        beeld.getElement().setAttribute("aria-hidden", "true");
        var link = new Anchor(download(document), AttachmentType.DOWNLOAD, document.bestandsnaam());
        link.addClassName("is-naam");
        var uitleg = new Span(String.join(
                " · ",
                document.type().label(),
                grootte(document.grootte()),
                document.compartiment().label(),
                document.door(),
                Datumtekst.moment(document.op()),
                Tekst.tekst("documenten.tekst." + document.tekst())));
        uitleg.addClassName("bijschrift");
        uitleg.setTitle("SHA-256 " + document.sha256());
        var wat = new Div(link, uitleg);
        wat.addClassName("taakcel");
        if (document.type().isFoto() && document.type() != Bestandstype.HEIC) {
            wat.add(afschrift(document));
        }
        var weg = new Button(VaadinIcon.CLOSE_SMALL.create(), _ -> trekIn(document));
        weg.addThemeVariants(ButtonVariant.TERTIARY);
        weg.setAriaLabel(Tekst.tekst("documenten.intrekkenVan", document.bestandsnaam()));
        weg.setTooltipText(Tekst.tekst("documenten.intrekken"));
        var regel = new Div(beeld, wat, weg);
        regel.addClassName("documentregel");
        return regel;
    }

    /// The file itself holds what the camera wrote, as the place; this picture does not.
    private static Anchor afschrift(Document document) {
        var link = new Anchor("foto/" + document.id() + "/afschrift", Tekst.tekst("documenten.afschrift"));
        link.setRouterIgnore(true);
        link.setAriaLabel(Tekst.tekst("documenten.afschriftVan", document.bestandsnaam()));
        link.addClassName("bijschrift");
        return link;
    }

    private DownloadHandler download(Document document) {
        return DownloadHandler.fromInputStream(verzoek -> {
            var inhoud = documenten.download(document.id());
            return new DownloadResponse(inhoud.inhoud(), inhoud.bestandsnaam(), inhoud.mediatype(), inhoud.grootte());
        });
    }

    private void trekIn(Document document) {
        documenten.trekIn(document.id());
        ververs();
        var melding = new Notification();
        melding.setPosition(Notification.Position.BOTTOM_START);
        melding.setDuration(10_000);
        var terug = new Button(Tekst.tekst("documenten.ongedaan"), _ -> {
            documenten.zetTerug(document.id());
            melding.close();
            ververs();
        });
        terug.addThemeVariants(ButtonVariant.TERTIARY);
        var regel = new Span(new Span(Tekst.tekst("documenten.ingetrokken", document.bestandsnaam())), terug);
        regel.addClassName("melding");
        melding.add(regel);
        melding.open();
    }

    private static String grootte(long bytes) {
        if (bytes < 1_000_000) {
            return Math.max(1, bytes / 1_000) + " kB";
        }
        return String.format(Locale.of("nl"), "%.1f MB", bytes / 1_000_000.0);
    }
}
