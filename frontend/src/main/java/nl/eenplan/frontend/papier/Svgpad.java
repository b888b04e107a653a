package nl.eenplan.frontend.papier;

import java.awt.geom.Path2D;
import java.util.regex.Pattern;

/// The outline that the `d` of a path draws; knows `M L Q Z`, in absolute places.
final class Svgpad {

    private static final Pattern STUK = Pattern.compile("([A-Za-z])([^A-Za-z]*)");
    private static final Pattern GETAL = Pattern.compile("-?\\d*\\.?\\d+");

    private Svgpad() {}

    static Path2D van(String d) {
        var pad = new Path2D.Double();
        STUK.matcher(d).results().forEach(stuk -> {
            double[] plek = GETAL.matcher(stuk.group(2))
                    .results()
                    .mapToDouble(getal -> Double.parseDouble(getal.group()))
                    .toArray();
            switch (stuk.group(1)) {
                case "M" -> {
                    pad.moveTo(plek[0], plek[1]);
                    lijnen(pad, plek, 2);
                }
                case "L" -> lijnen(pad, plek, 0);
                case "Q" -> {
                    for (int i = 0; i + 3 < plek.length; i += 4) {
                        pad.quadTo(plek[i], plek[i + 1], plek[i + 2], plek[i + 3]);
                    }
                }
                case "Z" -> pad.closePath();
                default -> throw new IllegalArgumentException("Onbekend in een pad: " + stuk.group(1));
            }
        });
        return pad;
    }

    private static void lijnen(Path2D pad, double[] plek, int vanaf) {
        for (int i = vanaf; i + 1 < plek.length; i += 2) {
            pad.lineTo(plek[i], plek[i + 1]);
        }
    }
}
