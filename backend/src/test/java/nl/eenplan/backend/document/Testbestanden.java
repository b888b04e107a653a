package nl.eenplan.backend.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDXFAResource;

/// Real files, made on the spot.
final class Testbestanden {

    private Testbestanden() {}

    static byte[] pdf(String tekst) {
        try (var document = new PDDocument()) {
            var pagina = new PDPage();
            document.addPage(pagina);
            try (var inhoud = new PDPageContentStream(document, pagina)) {
                inhoud.beginText();
                inhoud.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                inhoud.newLineAtOffset(72, 700);
                inhoud.showText(tekst);
                inhoud.endText();
            }
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// With a form in XML whose entity points at a file of the reader.
    static byte[] xfaPdf(String tekst, Path bestand) {
        try (var document = Loader.loadPDF(pdf(tekst))) {
            var xml = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + bestand.toUri() + "\">]>"
                    + "<xdp:xdp xmlns:xdp=\"http://ns.adobe.com/xdp/\"><template>&e;</template></xdp:xdp>";
            var formulier = new PDAcroForm(document);
            var stroom = new PDStream(document, new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
            formulier.setXFA(new PDXFAResource(stroom.getCOSObject()));
            document.getDocumentCatalog().setAcroForm(formulier);
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A small file that unpacks into more operands than the reader has memory for.
    static byte[] uitdijendePdf(int megabytes) {
        try (var document = new PDDocument()) {
            var pagina = new PDPage();
            document.addPage(pagina);
            var stroom = new PDStream(document);
            var deel = new byte[1024 * 1024];
            for (int i = 0; i < deel.length; i++) {
                deel[i] = (byte) (i % 2 == 0 ? '1' : ' ');
            }
            try (var uit = stroom.createOutputStream(COSName.FLATE_DECODE)) {
                for (int i = 0; i < megabytes; i++) {
                    uit.write(deel);
                }
            }
            pagina.setContents(stroom);
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] jpeg() {
        return afbeelding("jpg");
    }

    static byte[] png() {
        return afbeelding("png");
    }

    static byte[] gif() {
        return afbeelding("gif");
    }

    private static byte[] afbeelding(String soort) {
        var uit = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), soort, uit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }

    /// So many bytes that begin as a JPEG does, without holding them in memory.
    static Stroom groteFoto(long bytes) {
        return new Stroom(bytes);
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var uit = new ByteArrayOutputStream();
        document.save(uit);
        return uit.toByteArray();
    }

    /// Counts how much of it was asked for.
    static final class Stroom extends InputStream {

        private static final byte[] BEGIN = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0};

        private final long totaal;
        private long gelezen;

        private Stroom(long totaal) {
            this.totaal = totaal;
        }

        long gelezen() {
            return gelezen;
        }

        @Override
        public int read() {
            var een = new byte[1];
            return read(een, 0, 1) < 0 ? -1 : een[0] & 0xff;
        }

        @Override
        public int read(byte[] doel, int vanaf, int aantal) {
            if (gelezen == totaal) {
                return -1;
            }
            int nu = (int) Math.min(aantal, totaal - gelezen);
            Arrays.fill(doel, vanaf, vanaf + nu, (byte) 0);
            for (int i = 0; i < nu && gelezen + i < BEGIN.length; i++) {
                doel[vanaf + i] = BEGIN[(int) gelezen + i];
            }
            gelezen += nu;
            return nu;
        }
    }
}
