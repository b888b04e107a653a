package nl.eenplan.frontend.letsel.foto;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import nl.eenplan.backend.foto.FotoService;
import nl.eenplan.backend.foto.Fotoontvangst;
import nl.eenplan.backend.foto.Opname;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.shell.Uploadtempo;
import nl.eenplan.processes.api.GezinId;
import org.springframework.stereotype.Component;

/// Takes photographs, several at once; what is refused says why and takes nothing of the rest along.
@Component
public class Fotokiezer {

    private static final Teksten TEKSTEN = Teksten.van("upload");
    private static final int MEGABYTE = 1024 * 1024;
    private static final String KEUZE = "X-Eenplan-Keuze";

    /// Files travel side by side and arrive as they please; each says which one it was that was chosen.
    private static final String NUMMER_KEUZES = """
            this.addEventListener('upload-request', ({ detail }) => {
              detail.file.keuze ??= window.eenplan.keuzes = (window.eenplan.keuzes ?? 0) + 1;
              detail.xhr.setRequestHeader($0, detail.file.keuze);
            });
            """;

    private final FotoService fotos;

    Fotokiezer(FotoService fotos) {
        this.fotos = fotos;
    }

    /// Where a photograph goes once it is kept.
    @FunctionalInterface
    public interface Ontvanger {

        /// @param isNieuw false when the file was kept before
        /// @param keuze which file it is of those chosen on this page, the first is 1
        /// @return what to say to whoever sent it, or an empty text
        String neem(Opname opname, boolean isNieuw, int keuze);
    }

    /// Two ways in: choosing or dropping files, and on a telephone or tablet the camera itself.
    public Div kiezer(GezinId gezin, Ontvanger ontvanger) {
        Meldingen meldingen = new Meldingen();
        Upload kies = upload(gezin, ontvanger, meldingen);
        Upload camera = upload(gezin, ontvanger, meldingen);
        camera.getElement().setProperty("capture", "environment");
        camera.setDropAllowed(false);
        camera.addClassName("fotocamera");
        camera.setI18n(woorden("camera", "camera"));
        return new Div(kies, camera, meldingen);
    }

    private Upload upload(GezinId gezin, Ontvanger ontvanger, Meldingen meldingen) {
        Upload upload = new Upload(verzoek -> ontvang(
                verzoek,
                gezin,
                bewaard -> {
                    meldingen.beginOpnieuw();
                    meldingen.toon(ontvanger.neem(bewaard.opname(), bewaard.isNieuw(), keuze(verzoek)));
                },
                meldingen::toon));
        upload.setMaxFileSize(Math.toIntExact(fotos.grootsteFoto()));
        upload.setAcceptedFileTypes("image/*", ".heic", ".heif");
        upload.setI18n(woorden("kies", "kiesMeer"));
        upload.addFileRejectedListener(
                weigering -> meldingen.toon(weigering.getFileName() + ": " + weigering.getErrorMessage()));
        Uploadtempo.bewaak(upload, meldingen::toon);
        upload.getElement().executeJs(NUMMER_KEUZES, KEUZE);
        // without push, what the handler queued reaches the browser with this round trip
        upload.addAllFinishedListener(klaar -> {
            upload.clearFileList();
            meldingen.sluitAf();
        });
        return upload;
    }

    /// What was said about files, until the next ones are chosen.
    private static final class Meldingen extends Div {

        private boolean isAfgesloten;

        Meldingen() {
            addClassName("veldfout");
            getElement().setAttribute("role", "alert");
        }

        void toon(String melding) {
            beginOpnieuw();
            if (!melding.isEmpty()) {
                add(new Paragraph(melding));
            }
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

    private void ontvang(
            UploadEvent verzoek, GezinId gezin, Consumer<Fotoontvangst.Bewaard> bewaard, Consumer<String> geweigerd)
            throws IOException {
        try (InputStream inhoud = verzoek.getInputStream()) {
            switch (fotos.neem(gezin, verzoek.getFileName(), inhoud)) {
                case Fotoontvangst.Bewaard foto -> verzoek.getUI().access(() -> bewaard.accept(foto));
                case Fotoontvangst.Geweigerd(var melding) -> {
                    verzoek.reject(melding);
                    verzoek.getUI().access(() -> geweigerd.accept(melding));
                }
            }
        }
    }

    private static int keuze(UploadEvent verzoek) {
        try {
            return Integer.parseInt(verzoek.getRequest().getHeader(KEUZE));
        } catch (NumberFormatException _) {
            return Integer.MAX_VALUE;
        }
    }

    private UploadI18N woorden(String een, String meer) {
        String grootste = String.valueOf(fotos.grootsteFoto() / MEGABYTE);
        return new UploadI18N()
                .setAddFiles(
                        new UploadI18N.AddFiles().setOne(TEKSTEN.tekst(een)).setMany(TEKSTEN.tekst(meer)))
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
