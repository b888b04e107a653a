package nl.eenplan.frontend.reis;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/// What the printer makes of the screen that is open: A4, page by page.
record Afdruk(Mens mens, List<String> bladzijden) {

    static Afdruk van(Mens mens) throws IOException {
        var bladzijden = new ArrayList<String>();
        try (var pdf = Loader.loadPDF(mens.blad().pdf(new Page.PdfOptions().setFormat("A4")))) {
            for (int nummer = 1; nummer <= pdf.getNumberOfPages(); nummer++) {
                var lezer = new PDFTextStripper();
                lezer.setStartPage(nummer);
                lezer.setEndPage(nummer);
                bladzijden.add(lezer.getText(pdf));
            }
        }
        return new Afdruk(mens, bladzijden);
    }

    /// With what these parts are filled on paper.
    List<String> kleuren(String plek) {
        mens.blad().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        var kleuren = (List<?>)
                mens.blad().locator(plek).evaluateAll("delen => delen.map(deel => getComputedStyle(deel).fill)");
        mens.blad().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return kleuren.stream().map(String::valueOf).toList();
    }
}
