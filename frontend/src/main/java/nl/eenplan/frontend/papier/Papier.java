package nl.eenplan.frontend.papier;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.web.util.HtmlUtils;

/// Makes a tagged PDF (PDF/UA-1) of one HTML page. Its `body` asks for the font `Liberation Sans`, which goes along.
public final class Papier {

    private static final String LETTER = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private Papier() {}

    /// @param html well-formed, with a language, a title and bookmarks; every word from outside made [#veilig]
    public static byte[] pdf(String html) {
        var uit = new ByteArrayOutputStream();
        var bouwer = new PdfRendererBuilder();
        bouwer.usePdfUaAccessibility(true);
        bouwer.useFont(Papier::letter, "Liberation Sans");
        bouwer.withProducer("Eenplan");
        bouwer.withHtmlContent(html, null);
        bouwer.toStream(uit);
        try {
            bouwer.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }

    /// Text as text, whatever markup somebody typed.
    public static String veilig(String tekst) {
        return HtmlUtils.htmlEscapeDecimal(tekst);
    }

    static InputStream letter() {
        return Objects.requireNonNull(PdfRendererBuilder.class.getResourceAsStream(LETTER));
    }
}
