package nl.eenplan.frontend.papier;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// Words as outlines in the letter that goes along with each PDF, so that a picture needs no fonts of the machine.
final class Papierletter {

    private final TrueTypeFont font;
    private final CmapLookup tekens;

    private Papierletter(TrueTypeFont font) throws IOException {
        this.font = font;
        tekens = font.getUnicodeCmapLookup();
    }

    static Papierletter lees() throws IOException {
        return new Papierletter(new TTFParser().parse(new RandomAccessReadBuffer(Papier.letter())));
    }

    double breedte(String tekst, double grootte) {
        try {
            double breed = 0;
            for (int plek = 0; plek < tekst.length(); plek++) {
                breed += font.getAdvanceWidth(tekens.getGlyphId(tekst.charAt(plek)));
            }
            return breed * grootte / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// On a base line at 0 0.
    Shape vorm(String tekst, double grootte) {
        try {
            double maat = grootte / font.getUnitsPerEm();
            var woord = new Path2D.Double();
            double x = 0;
            for (int plek = 0; plek < tekst.length(); plek++) {
                int teken = tekens.getGlyphId(tekst.charAt(plek));
                var vorm = font.getGlyph().getGlyph(teken);
                if (vorm != null) {
                    var waar = new AffineTransform(maat, 0, 0, -maat, x, 0);
                    woord.append(waar.createTransformedShape(vorm.getPath()), false);
                }
                x += font.getAdvanceWidth(teken) * maat;
            }
            return woord;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
