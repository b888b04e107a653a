package nl.eenplan.frontend.papier;

import java.util.Base64;
import java.util.List;

/// A tagged PDF (PDF/UA-1) for a family: a title, headings that are bookmarks, paragraphs and lists.
public final class Pdfblad {

    private static final String OPMAAK = """
            @page { size: A4; margin: 20mm; }
            body { font-family: 'Liberation Sans'; font-size: 11.5pt; line-height: 1.5; color: #1b1b1b; }
            h1 { font-size: 20pt; } h2 { font-size: 14pt; margin: 14pt 0 4pt; page-break-after: avoid; }
            h3 { font-size: 12.5pt; margin: 10pt 0 3pt; page-break-after: avoid; }
            p { margin: 5pt 0; }
            .label { color: #4a4a4a; font-size: 9.5pt; margin: 5pt 0 0; page-break-after: avoid; } .waarde { margin: 0; }
            .kenmerk { font-size: 9pt; color: #4a4a4a; word-wrap: break-word; }
            .nadruk { font-weight: bold; border-left: 3pt solid #1b1b1b; padding-left: 8pt; }
            .platen img { height: 92mm; margin: 0 8mm 4mm 0; }
            """;

    private final String titel;
    private final StringBuilder bladwijzers = new StringBuilder();
    private final StringBuilder inhoud = new StringBuilder();
    private int koppen;

    public Pdfblad(String titel) {
        this.titel = Papier.veilig(titel);
    }

    public Pdfblad kop(String tekst) {
        koppen++;
        var plek = "kop" + koppen;
        bladwijzers.append("<bookmark name=\"%s\" href=\"#%s\"/>".formatted(Papier.veilig(tekst), plek));
        inhoud.append("<h2 id=\"%s\">%s</h2>".formatted(plek, Papier.veilig(tekst)));
        return this;
    }

    public Pdfblad tussenkop(String tekst) {
        inhoud.append("<h3>").append(Papier.veilig(tekst)).append("</h3>");
        return this;
    }

    public Pdfblad alinea(String tekst) {
        inhoud.append("<p>").append(Papier.veilig(tekst)).append("</p>");
        return this;
    }

    /// A line that nobody may miss.
    public Pdfblad nadruk(String tekst) {
        inhoud.append("<p class=\"nadruk\">").append(Papier.veilig(tekst)).append("</p>");
        return this;
    }

    /// Pictures beside each other, each with what it shows in words.
    public Pdfblad platen(List<Plaat> platen) {
        inhoud.append("<p class=\"platen\">");
        platen.forEach(plaat -> inhoud.append("<img src=\"data:image/png;base64,%s\" alt=\"%s\"/> "
                .formatted(Base64.getEncoder().encodeToString(plaat.png()), Papier.veilig(plaat.inWoorden()))));
        inhoud.append("</p>");
        return this;
    }

    public Pdfblad kenmerk(String tekst) {
        inhoud.append("<p class=\"kenmerk\">").append(Papier.veilig(tekst)).append("</p>");
        return this;
    }

    public Pdfblad gegeven(String label, String waarde) {
        inhoud.append("<p class=\"label\">%s</p><p class=\"waarde\">%s</p>"
                .formatted(Papier.veilig(label), Papier.veilig(waarde).replace("\n", "<br/>")));
        return this;
    }

    public Pdfblad punten(Iterable<String> teksten) {
        inhoud.append("<ul>");
        teksten.forEach(
                tekst -> inhoud.append("<li>").append(Papier.veilig(tekst)).append("</li>"));
        inhoud.append("</ul>");
        return this;
    }

    /// @param inWoorden what whoever cannot see it hears instead
    public record Plaat(byte[] png, String inWoorden) {}

    public byte[] maak() {
        return Papier.pdf(html());
    }

    private String html() {
        return """
                <html lang="nl"><head><title>%1$s</title><meta name="subject" content="%1$s"/>
                <meta name="author" content="Eenplan"/><style>%2$s</style><bookmarks>%3$s</bookmarks>
                </head><body><h1>%1$s</h1>%4$s</body></html>
                """.formatted(titel, OPMAAK, bladwijzers, inhoud);
    }
}
