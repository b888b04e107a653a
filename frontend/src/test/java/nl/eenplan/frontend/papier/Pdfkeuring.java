package nl.eenplan.frontend.papier;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// Reads a PDF as a test does: what is wrong with it for whoever has it read aloud, and which words are in it.
public final class Pdfkeuring {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Pdfkeuring() {}

    /// Where it does not keep to PDF/UA-1 (ISO 14289-1), by veraPDF; empty when it does.
    public static List<String> fouten(byte[] pdf) throws Exception {
        try (var lezer = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var keuring = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return keuring.validate(lezer).getTestAssertions().stream()
                    .filter(uitkomst -> uitkomst.getStatus() != TestAssertion.Status.PASSED)
                    .map(uitkomst -> uitkomst.getRuleId().getClause() + " " + uitkomst.getMessage())
                    .distinct()
                    .toList();
        }
    }

    /// All words, with one space between them.
    public static String tekst(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
