package nl.eenplan.frontend.logboek;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import nl.eenplan.backend.logboek.UittrekselService;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.GezinId;

/// Makes the family's extract at the moment that someone asks for it.
class Uittreksellink extends Anchor {

    Uittreksellink(UittrekselService uittreksels, GezinId gezin) {
        super(
                DownloadHandler.fromInputStream(verzoek -> {
                    var uittreksel = uittreksels.uittreksel(gezin);
                    var pdf = new Uittrekselpdf(Tekst::tekst).maak(uittreksel);
                    return new DownloadResponse(
                            new ByteArrayInputStream(pdf),
                            Tekst.tekst("logboek.bestand", uittreksel.gezinsnummer()),
                            "application/pdf",
                            pdf.length);
                }),
                AttachmentType.DOWNLOAD,
                Tekst.tekst("logboek.uittreksel"));
        setTitle(Tekst.tekst("logboek.uittrekselUitleg"));
    }
}
