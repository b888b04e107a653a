package nl.eenplan.frontend.shell;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;

/// Says in words why a file did not arrive when it was one too many in a minute; the upload field itself would say that
/// one is logged out.
public final class Uploadtempo {

    private static final String STAND = "event.detail.xhr.status";
    private static final int TE_VEEL = 429;

    private Uploadtempo() {}

    /// @param toon gets the words, once for each file that was refused
    public static void bewaak(Upload upload, SerializableConsumer<String> toon) {
        upload.getElement()
                .addEventListener("upload-error", _ -> toon.accept(Tekst.tekst("upload.teSnel")))
                .setFilter(STAND + " === " + TE_VEEL);
    }
}
