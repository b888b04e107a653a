package nl.eenplan.frontend.letsel.kaart;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.eenplan.backend.letsel.kaart.Kaartplek;
import nl.eenplan.frontend.letsel.kaart.Tekening.Zone;

/// The body map as SVG in plain text, for a screen, for paper and for a report. Colours stand in attributes, so that it
/// is complete by itself; on a screen the style sheet has the last word.
public final class Lichaamsplaat {

    /// Of the width of the drawing: on a phone a number is then still as large as the tip of a finger.
    private static final double STRAAL = 0.037;

    /// A drawing to read is smaller, its numbers are not.
    private static final double STRAAL_LEZEN = 0.056;

    private Lichaamsplaat() {}

    /// One drawing with its numbers, to read.
    ///
    /// @param merken at least one; all on the same drawing
    /// @param titel what screen readers say
    public static String lees(List<Kaartmerk> merken, String titel) {
        Tekening tekening = Tekening.van(merken.getFirst().plek());
        return svg(tekening, "role=\"img\" aria-label=\"" + schoon(titel) + "\"")
                + "<title>" + schoon(titel) + "</title>"
                + tekening.figuurInWoorden() + merken(tekening, merken, STRAAL_LEZEN) + "</svg>";
    }

    /// The drawing with zones that can be pressed; the first stands in the tab order, the rest follows by keys.
    static String aanwijsbaar(Tekening tekening, String titel) {
        String zones = IntStream.range(0, tekening.zones().size())
                .mapToObj(plek -> zone(tekening.zones().get(plek), plek))
                .collect(Collectors.joining());
        return svg(tekening, "role=\"group\" aria-label=\"" + schoon(titel) + "\"")
                + "<g aria-hidden=\"true\">" + tekening.figuurInWoorden() + "</g>" + zones
                + "<g class=\"kaart-kruis\" aria-hidden=\"true\"><circle r=\"" + getal(tekening.breedte() * STRAAL)
                + "\"/><path d=\"M-14 0H14M0-14V14\"/></g></svg>";
    }

    /// The numbers alone, to lie over the drawing.
    static String merkenlaag(Tekening tekening, List<Kaartmerk> merken) {
        return svg(tekening, "aria-hidden=\"true\"") + merken(tekening, merken, STRAAL) + "</svg>";
    }

    private static String merken(Tekening tekening, List<Kaartmerk> merken, double breuk) {
        double straal = tekening.breedte() * breuk;
        return merken.stream().map(merk -> merk(tekening, merk, straal)).collect(Collectors.joining());
    }

    private static String merk(Tekening tekening, Kaartmerk merk, double straal) {
        Kaartplek plek = merk.plek();
        String x = getal(plek.x().doubleValue() * tekening.breedte());
        String y = getal(plek.y().doubleValue() * tekening.hoogte());
        boolean isEerder = merk.isEerder();
        return "<g class=\"kaart-merk" + (isEerder ? " eerder" : "") + "\" data-nummer=\"" + merk.nummer()
                + "\" transform=\"translate(" + x + " " + y + ")\"><circle r=\"" + getal(straal) + "\" fill=\""
                + (isEerder ? "#ffffff" : "#1f5f73") + "\" stroke=\"" + (isEerder ? "#5b6b73" : "#ffffff")
                + "\" stroke-width=\"1.2\"" + (isEerder ? " stroke-dasharray=\"2.2 1.6\"" : "")
                + "/><text text-anchor=\"middle\" y=\"" + getal(straal * 0.38) + "\" font-size=\""
                + getal(straal * 1.15) + "\" font-family=\"sans-serif\" font-weight=\"600\" fill=\""
                + (isEerder ? "#37474f" : "#ffffff") + "\">" + merk.nummer() + "</text></g>";
    }

    private static String zone(Zone zone, int plek) {
        return "<path class=\"kaart-zone\" role=\"button\" tabindex=\"" + (plek == 0 ? 0 : -1) + "\" data-zone=\""
                + plek
                + "\" aria-label=\"" + schoon(zone.label()) + "\" fill=\"#ffffff\" fill-opacity=\"0\" d=\"" + zone.pad()
                + "\"/>";
    }

    private static String svg(Tekening tekening, String rol) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"lichaamsplaat\" viewBox=\"0 0 "
                + getal(tekening.breedte()) + " " + getal(tekening.hoogte()) + "\" " + rol + ">";
    }

    private static String getal(double getal) {
        return String.format(Locale.ROOT, "%.1f", getal);
    }

    private static String schoon(String tekst) {
        return tekst.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
