package nl.eenplan.frontend.letsel.kaart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.eenplan.backend.letsel.kaart.Figuur;
import nl.eenplan.backend.letsel.kaart.Kaartbeeld;
import nl.eenplan.backend.letsel.kaart.Kaartplek;
import nl.eenplan.backend.letsel.kaart.Lichaamsdeel;
import nl.eenplan.backend.letsel.kaart.Zijde;
import nl.eenplan.frontend.formulier.Teksten;
import org.jspecify.annotations.Nullable;

/// One outline of the body map and the zones on it, from `lichaamskaart/<version>/`. An outline that changes gets the
/// next version; the old one stays, for the places that were put on it.
record Tekening(double breedte, double hoogte, String figuur, List<Zone> zones) {

    /// On which new places are put.
    static final int VERSIE = 1;

    private static final Teksten TEKSTEN = Teksten.van("lichaamskaart");
    private static final Pattern MAAT = Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\"");
    private static final Pattern FIGUUR =
            Pattern.compile("<g class=\"kaart-figuur\">(.*?)</g>\\s*<g class=\"kaart-zones\">", Pattern.DOTALL);
    private static final Pattern ZONE = Pattern.compile("<path class=\"kaart-zone\"[^>]*? data-deel=\"(\\w+)\""
            + " data-zijde=\"(\\w+)\"(?: data-naam=\"(\\w+)\")? d=\"([^\"]+)\"");
    private static final Pattern WOORD = Pattern.compile("\\{(\\w+)}");

    private static final Map<String, Tekening> GELEZEN = new ConcurrentHashMap<>();

    /// @param naam key of a closer name than that of the part of the body, as `duim`
    /// @param pad outline of the zone, as the `d` of a path
    record Zone(Lichaamsdeel deel, Zijde zijde, @Nullable String naam, String pad) {

        /// As "bovenarm links", for screen readers and for the line that says what was placed.
        String label() {
            String plek = naam == null ? deel.label() : TEKSTEN.tekst("zone." + naam);
            return zijde == Zijde.MIDDEN ? plek : plek + " " + zijde.label();
        }
    }

    static Tekening van(Figuur figuur, Kaartbeeld beeld) {
        return van(figuur, beeld, VERSIE);
    }

    static Tekening van(Kaartplek plek) {
        return van(plek.figuur(), plek.beeld(), plek.versie());
    }

    private static Tekening van(Figuur figuur, Kaartbeeld beeld, int versie) {
        String bestand = "/lichaamskaart/" + versie + "/" + klein(figuur) + "-" + klein(beeld) + ".svg";
        return GELEZEN.computeIfAbsent(bestand, Tekening::lees);
    }

    /// The drawing without its zones, with the words of the language of whoever looks.
    String figuurInWoorden() {
        return WOORD.matcher(figuur)
                .replaceAll(woord -> Matcher.quoteReplacement(TEKSTEN.tekst("woord." + woord.group(1))));
    }

    private static Tekening lees(String bestand) {
        try (InputStream in = Tekening.class.getResourceAsStream(bestand)) {
            if (in == null) {
                throw new IllegalArgumentException("Geen tekening: " + bestand);
            }
            return ontleed(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }

    private static Tekening ontleed(String svg) {
        Matcher maat = MAAT.matcher(svg);
        Matcher figuur = FIGUUR.matcher(svg);
        if (!maat.find() || !figuur.find()) {
            throw new IllegalArgumentException("Geen tekening met figuur en zones");
        }
        List<Zone> zones = ZONE.matcher(svg)
                .results()
                .map(zone -> new Zone(
                        Lichaamsdeel.valueOf(zone.group(1)),
                        Zijde.valueOf(zone.group(2)),
                        zone.group(3),
                        zone.group(4)))
                .toList();
        return new Tekening(
                Double.parseDouble(maat.group(1)), Double.parseDouble(maat.group(2)), figuur.group(1), zones);
    }

    private static String klein(Enum<?> constante) {
        return constante.name().toLowerCase(Locale.ROOT);
    }
}
