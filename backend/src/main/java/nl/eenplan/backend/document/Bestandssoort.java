package nl.eenplan.backend.document;

import java.util.Map;

/// What a refused file really is, in words for the person who chose it.
final class Bestandssoort {

    private static final Map<String, String> BEKEND = Map.ofEntries(
            Map.entry("text/plain", "een tekstbestand"),
            Map.entry("text/html", "een webpagina"),
            Map.entry("application/xhtml+xml", "een webpagina"),
            Map.entry("application/xml", "een XML-bestand"),
            Map.entry("image/svg+xml", "een SVG-tekening"),
            Map.entry("image/gif", "een GIF-afbeelding"),
            Map.entry("image/webp", "een WebP-afbeelding"),
            Map.entry("image/bmp", "een BMP-afbeelding"),
            Map.entry("application/zip", "een ZIP-bestand of Office-document"),
            Map.entry("application/x-tika-msoffice", "een Office-document"),
            Map.entry("application/rtf", "een Word-document"),
            Map.entry("application/x-msdownload", "een programma"),
            Map.entry("application/x-dosexec", "een programma"),
            Map.entry("application/x-executable", "een programma"),
            Map.entry("application/x-sh", "een programma"));

    private Bestandssoort() {}

    static String inWoorden(String mediatype) {
        if (mediatype.startsWith("video/")) {
            return "een video";
        }
        if (mediatype.startsWith("audio/")) {
            return "een geluidsopname";
        }
        return BEKEND.getOrDefault(mediatype, "geen foto of PDF");
    }
}
