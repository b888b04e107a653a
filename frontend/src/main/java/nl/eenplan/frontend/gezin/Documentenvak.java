package nl.eenplan.frontend.gezin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import nl.eenplan.backend.document.DocumentService;
import nl.eenplan.backend.document.DocumentService.Toevoeging;
import nl.eenplan.backend.document.Koppeling;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.frontend.shell.Melding;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.GezinId;

/// Adding documents: the stream goes straight to the service, which alone decides what is accepted.
class Documentenvak extends Div {

    private final transient DocumentService documenten;
    private final GezinId gezin;
    private final ComboBox<Compartiment> deel = new ComboBox<>(Tekst.tekst("documenten.deel"));
    private final transient Runnable ververs;

    Documentenvak(DocumentService documenten, GezinId gezin, List<Compartiment> schrijfbaar, Runnable ververs) {
        this.documenten = documenten;
        this.gezin = gezin;
        this.ververs = ververs;
        addClassName("documentenvak");
        deel.setItems(schrijfbaar);
        deel.setItemLabelGenerator(Compartiment::label);
        deel.setValue(schrijfbaar.contains(Compartiment.MEDISCH) ? Compartiment.MEDISCH : schrijfbaar.getFirst());
        deel.setHelperText(Tekst.tekst("documenten.deelUitleg"));
        deel.setRequired(true);
        add(deel, upload(documenten.grootsteBestand()));
    }

    private Upload upload(long grootste) {
        var upload = new Upload();
        upload.setUploadHandler(new UploadHandler() {
            @Override
            public void handleUploadRequest(UploadEvent bestand) throws IOException {
                ontvang(bestand);
            }

            @Override
            public long getFileSizeMax() {
                return grootste + 1;
            }

            @Override
            public long getRequestSizeMax() {
                return grootste + 1_000_000;
            }
        });
        upload.setMaxFileSize((int) Math.min(Integer.MAX_VALUE, grootste));
        upload.setAcceptedFileExtensions(".jpg", ".jpeg", ".png", ".tif", ".tiff", ".heic", ".pdf");
        upload.setUploadButton(new Button(Tekst.tekst("documenten.kies")));
        upload.setDropLabel(new Span(Tekst.tekst("documenten.sleep")));
        upload.setI18n(teksten(grootste));
        upload.addFileRejectedListener(geweigerd -> Melding.fout(geweigerd.getErrorMessage()));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        return upload;
    }

    private void ontvang(UploadEvent bestand) throws IOException {
        UI scherm = bestand.getUI();
        Compartiment doel = deel.getValue() == null ? Compartiment.GEZIN : deel.getValue();
        try (InputStream inhoud = bestand.getInputStream()) {
            Toevoeging uitkomst = documenten.voegToe(gezin, doel, Koppeling.aanGezin(), bestand.getFileName(), inhoud);
            if (uitkomst instanceof Toevoeging.Geweigerd(var melding)) {
                bestand.reject(melding);
            }
            scherm.access(() -> meld(uitkomst));
        }
    }

    private void meld(Toevoeging uitkomst) {
        switch (uitkomst) {
            case Toevoeging.Toegevoegd toegevoegd -> {
                Melding.gelukt(Tekst.tekst(
                        "documenten.toegevoegd", toegevoegd.document().bestandsnaam()));
                ververs.run();
            }
            case Toevoeging.Geweigerd geweigerd -> Melding.fout(geweigerd.melding());
        }
    }

    private static UploadI18N teksten(long grootste) {
        var teksten = new UploadI18N();
        teksten.setError(new UploadI18N.Error()
                .setFileIsTooBig(Tekst.tekst("documenten.teGroot", grootste / 1_048_576))
                .setIncorrectFileType(Tekst.tekst("documenten.verkeerdeSoort"))
                .setTooManyFiles(Tekst.tekst("documenten.verkeerdeSoort")));
        teksten.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(Tekst.tekst("documenten.bezig"))
                        .setProcessing(Tekst.tekst("documenten.bezig"))
                        .setStalled(Tekst.tekst("documenten.bezig"))
                        .setHeld(Tekst.tekst("documenten.bezig")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix("")
                        .setUnknown(Tekst.tekst("documenten.bezig")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(Tekst.tekst("documenten.mislukt"))
                        .setUnexpectedServerError(Tekst.tekst("documenten.mislukt"))
                        .setForbidden(Tekst.tekst("documenten.uitgelogd"))));
        teksten.setUnits(Arrays.asList("B", "kB", "MB", "GB"));
        return teksten;
    }
}
