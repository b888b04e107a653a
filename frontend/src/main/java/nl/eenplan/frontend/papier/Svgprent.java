package nl.eenplan.frontend.papier;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// A drawing of our own as a picture for paper: only the part of SVG that the body map uses (groups that are moved,
/// paths of `M L Q Z`, circles and words), in the letter that goes along with each PDF. Refuses everything else.
public final class Svgprent {

    private final Graphics2D doek;
    private final Papierletter letter;

    private Svgprent(Graphics2D doek, Papierletter letter) {
        this.doek = doek;
        this.letter = letter;
    }

    /// @param svg with a `viewBox` that begins at 0 0
    /// @param breedte of the picture in pixels
    /// @return PNG on white
    public static byte[] png(String svg, int breedte) {
        try {
            var wortel = ontleed(svg);
            var vak = wortel.getAttribute("viewBox").split(" ", -1);
            double schaal = breedte / Double.parseDouble(vak[2]);
            int hoogte = (int) Math.round(Double.parseDouble(vak[3]) * schaal);
            var beeld = new BufferedImage(breedte, hoogte, BufferedImage.TYPE_INT_RGB);
            var doek = beeld.createGraphics();
            doek.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            doek.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            doek.setColor(Color.WHITE);
            doek.fillRect(0, 0, breedte, hoogte);
            doek.scale(schaal, schaal);
            new Svgprent(doek, Papierletter.lees()).kinderen(wortel);
            doek.dispose();
            var uit = new ByteArrayOutputStream();
            ImageIO.write(beeld, "png", uit);
            return uit.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Element ontleed(String svg) throws IOException {
        try {
            var fabriek = DocumentBuilderFactory.newInstance();
            fabriek.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            fabriek.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            return fabriek.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalArgumentException("Geen tekening", e);
        }
    }

    private void kinderen(Element ouder) {
        for (Node kind = ouder.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element element) {
                teken(element);
            }
        }
    }

    private void teken(Element element) {
        switch (element.getTagName()) {
            case "g" -> groep(element);
            case "path" -> vorm(element, Svgpad.van(element.getAttribute("d")));
            case "circle" -> {
                double straal = Double.parseDouble(element.getAttribute("r"));
                vorm(element, new Ellipse2D.Double(-straal, -straal, 2 * straal, 2 * straal));
            }
            case "text" -> woord(element);
            case "title" -> {}
            default -> throw new IllegalArgumentException("Kan niet worden getekend: " + element.getTagName());
        }
    }

    private void groep(Element groep) {
        var eerder = doek.getTransform();
        var waar = groep.getAttribute("transform");
        if (waar.startsWith("translate(")) {
            var delen = waar.substring(10, waar.length() - 1).split(" ", -1);
            doek.translate(Double.parseDouble(delen[0]), Double.parseDouble(delen[1]));
        }
        kinderen(groep);
        doek.setTransform(eerder);
    }

    private void vorm(Element element, Shape vorm) {
        if (heeftKleur(element, "fill")) {
            doek.setColor(Color.decode(element.getAttribute("fill")));
            doek.fill(vorm);
        }
        if (heeftKleur(element, "stroke")) {
            doek.setColor(Color.decode(element.getAttribute("stroke")));
            doek.setStroke(lijn(element));
            doek.draw(vorm);
        }
    }

    private static BasicStroke lijn(Element element) {
        var dikte = element.getAttribute("stroke-width");
        var streepjes = element.getAttribute("stroke-dasharray");
        float[] patroon = null;
        if (!streepjes.isEmpty()) {
            var delen = streepjes.split(" ", -1);
            patroon = new float[] {Float.parseFloat(delen[0]), Float.parseFloat(delen[1])};
        }
        return new BasicStroke(
                dikte.isEmpty() ? 1 : Float.parseFloat(dikte),
                BasicStroke.CAP_ROUND,
                BasicStroke.JOIN_ROUND,
                10,
                patroon,
                0);
    }

    private void woord(Element element) {
        double grootte = Double.parseDouble(element.getAttribute("font-size"));
        var tekst = element.getTextContent();
        double breed = letter.breedte(tekst, grootte);
        double x = getal(element, "x")
                - switch (element.getAttribute("text-anchor")) {
                    case "middle" -> breed / 2;
                    case "end" -> breed;
                    default -> 0;
                };
        doek.setColor(Color.decode(element.getAttribute("fill")));
        doek.fill(AffineTransform.getTranslateInstance(x, getal(element, "y"))
                .createTransformedShape(letter.vorm(tekst, grootte)));
    }

    private static double getal(Element element, String naam) {
        var waarde = element.getAttribute(naam);
        return waarde.isEmpty() ? 0 : Double.parseDouble(waarde);
    }

    private static boolean heeftKleur(Element element, String naam) {
        return element.getAttribute(naam).startsWith("#");
    }
}
