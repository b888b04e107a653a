package nl.eenplan.backend.document;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// The kinds of file that may be attached; the content decides, never the name.
public enum Bestandstype {
    JPEG("image/jpeg", "JPEG-foto"),
    PNG("image/png", "PNG-afbeelding"),
    TIFF("image/tiff", "TIFF-afbeelding"),
    HEIC("image/heic", "HEIC-foto"),
    PDF("application/pdf", "PDF-document");

    private final String mediatype;
    private final String label;

    Bestandstype(String mediatype, String label) {
        this.mediatype = mediatype;
        this.label = label;
    }

    public String mediatype() {
        return mediatype;
    }

    public String label() {
        return label;
    }

    public boolean isFoto() {
        return this != PDF;
    }

    static Optional<Bestandstype> van(String mediatype) {
        return Arrays.stream(values())
                .filter(type -> type.mediatype.equals(mediatype))
                .findFirst();
    }

    static String opsomming() {
        return Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
