package nl.eenplan.backend.document;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/// The process in which a PDF is parsed: bytes in, text out, and nothing of the application around it.
///
/// Started by [Kindproces] with little memory, an empty environment and a folder of its own; ends itself when it takes
/// too long, also when whoever started it is gone. Attachments inside the PDF are not opened.
final class Tekstlezer {

    static final int NIET_LEESBAAR = 3;
    static final int TE_LANG = 4;
    static final int MEESTE_TEKENS = 1_000_000;

    private Tekstlezer() {}

    /// @param args the number of seconds after which it ends itself
    static void main(String[] args) throws IOException {
        PrintStream uitkomst = System.out;
        System.setOut(System.err);
        eindigNa(Duration.ofSeconds(Long.parseLong(args[0])));
        var tekst = new BodyContentHandler(MEESTE_TEKENS);
        try (var pdf = TikaInputStream.get(System.in)) {
            new PDFParser().parse(pdf, tekst, new Metadata(), new ParseContext());
        } catch (SAXException e) {
            if (!WriteLimitReachedException.isWriteLimitReached(e)) {
                System.exit(NIET_LEESBAAR);
            }
        } catch (IOException | TikaException e) {
            System.exit(NIET_LEESBAAR);
        }
        try (Writer uit = new OutputStreamWriter(uitkomst, StandardCharsets.UTF_8)) {
            uit.write(tekst.toString());
        }
        System.exit(0);
    }

    /// On the clock's own thread, so that a parser that keeps every other thread busy is ended too.
    private static void eindigNa(Duration geduld) {
        CompletableFuture.delayedExecutor(geduld.toMillis(), TimeUnit.MILLISECONDS, Runnable::run)
                .execute(() -> Runtime.getRuntime().halt(TE_LANG));
    }
}
