package nl.eenplan.frontend.letsel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.eenplan.backend.document.DocumentId;
import nl.eenplan.backend.document.DocumentService;
import nl.eenplan.backend.document.DocumentService.Document;
import nl.eenplan.backend.document.DocumentService.Toevoeging;
import nl.eenplan.backend.document.Koppeling;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.shell.Uploadtempo;
import nl.eenplan.processes.api.GezinId;
import org.springframework.stereotype.Component;

/// Takes photographs into the medical compartment and shows them again; what is refused says why.
@Component
class Fotokiezer {

    private static final Teksten TEKSTEN = Teksten.van("upload");
    private static final int MEGABYTE = 1024 * 1024;

    private final DocumentService documenten;

    Fotokiezer(DocumentService documenten) {
        this.documenten = documenten;
    }

    Div kiezer(GezinId gezin, Consumer<Document> toegevoegd) {
        Weigeringen weigeringen = new Weigeringen();
        Upload upload = new Upload(verzoek -> ontvang(
                verzoek,
                gezin,
                document -> {
                    weigeringen.beginOpnieuw();
                    toegevoegd.accept(document);
                },
                weigeringen::toon));
        upload.setMaxFileSize(Math.toIntExact(documenten.grootsteBestand()));
        upload.setAcceptedFileTypes("image/*");
        upload.setI18n(woorden());
        upload.addFileRejectedListener(
                weigering -> weigeringen.toon(weigering.getFileName() + ": " + weigering.getErrorMessage()));
        Uploadtempo.bewaak(upload, weigeringen::toon);
        // without push, what the handler queued reaches the browser with this round trip
        upload.addAllFinishedListener(klaar -> {
            upload.clearFileList();
            weigeringen.sluitAf();
        });
        return new Div(upload, weigeringen);
    }

    /// Why files were refused, until the next ones are chosen.
    private static final class Weigeringen extends Div {

        private boolean isAfgesloten;

        Weigeringen() {
            addClassName("veldfout");
            getElement().setAttribute("role", "alert");
        }

        void toon(String melding) {
            beginOpnieuw();
            add(new Paragraph(melding));
        }

        void beginOpnieuw() {
            if (isAfgesloten) {
                removeAll();
                isAfgesloten = false;
            }
        }

        void sluitAf() {
            isAfgesloten = true;
        }
    }

    Image beeld(UUID document, String alt) {
        Image beeld = new Image(
                DownloadHandler.fromInputStream(verzoek -> {
                    var download = documenten.download(new DocumentId(document));
                    return new DownloadResponse(
                            download.inhoud(), download.bestandsnaam(), download.mediatype(), download.grootte());
                }),
                alt);
        beeld.addClassNames("foto", "is-foto");
        return beeld;
    }

    private void ontvang(UploadEvent verzoek, GezinId gezin, Consumer<Document> toegevoegd, Consumer<String> geweigerd)
            throws IOException {
        try (InputStream inhoud = verzoek.getInputStream()) {
            switch (documenten.voegToe(
                    gezin, Compartiment.MEDISCH, Koppeling.aanGezin(), verzoek.getFileName(), inhoud)) {
                case Toevoeging.Toegevoegd(var document) -> verzoek.getUI().access(() -> toegevoegd.accept(document));
                case Toevoeging.Geweigerd(var melding) -> {
                    verzoek.reject(melding);
                    verzoek.getUI().access(() -> geweigerd.accept(melding));
                }
            }
        }
    }

    private UploadI18N woorden() {
        String grootste = String.valueOf(documenten.grootsteBestand() / MEGABYTE);
        return new UploadI18N()
                .setAddFiles(
                        new UploadI18N.AddFiles().setOne(TEKSTEN.tekst("kies")).setMany(TEKSTEN.tekst("kiesMeer")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(TEKSTEN.tekst("sleep"))
                        .setMany(TEKSTEN.tekst("sleep")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(TEKSTEN.tekst("teGroot", grootste))
                        .setIncorrectFileType(TEKSTEN.tekst("geenFoto"))
                        .setTooManyFiles(TEKSTEN.tekst("teVeel")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(TEKSTEN.tekst("verbinden"))
                                .setStalled(TEKSTEN.tekst("gestokt"))
                                .setProcessing(TEKSTEN.tekst("verwerken"))
                                .setHeld(TEKSTEN.tekst("wacht")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(TEKSTEN.tekst("nog"))
                                .setUnknown(TEKSTEN.tekst("onbekend")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(TEKSTEN.tekst("nietGelukt"))
                                .setUnexpectedServerError(TEKSTEN.tekst("nietGelukt"))
                                .setForbidden(TEKSTEN.tekst("uitgelogd"))))
                .setUnits(List.of("B", "kB", "MB", "GB"));
    }
}
