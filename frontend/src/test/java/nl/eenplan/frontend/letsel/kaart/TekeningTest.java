package nl.eenplan.frontend.letsel.kaart;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.eenplan.backend.letsel.kaart.Figuur;
import nl.eenplan.backend.letsel.kaart.Kaartbeeld;
import nl.eenplan.backend.letsel.kaart.Kaartplek;
import nl.eenplan.backend.letsel.kaart.Lichaamsdeel;
import nl.eenplan.backend.letsel.kaart.Zijde;
import nl.eenplan.frontend.letsel.kaart.Tekening.Zone;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

@DisplayName("De tekeningen van de lichaamskaart")
@ViewPackages(classes = Lichaamskaart.class)
class TekeningTest extends BrowserlessTest {

    private static final Pattern X = Pattern.compile("[ML](-?[\\d.]+)");

    static Stream<Arguments> tekeningen() {
        return Arrays.stream(Figuur.values())
                .flatMap(figuur -> Arrays.stream(Kaartbeeld.values()).map(beeld -> Arguments.of(figuur, beeld)));
    }

    @ParameterizedTest
    @MethodSource("tekeningen")
    @DisplayName("Elke figuur heeft elk aanzicht, met zones binnen de tekening en zonder geslachtsdelen of anus")
    void heeftZones(Figuur figuur, Kaartbeeld beeld) {
        var tekening = Tekening.van(figuur, beeld);

        assertThat(tekening.zones()).hasSizeGreaterThan(10);
        assertThat(tekening.zones()).extracting(Zone::deel).doesNotContain(Lichaamsdeel.GENITAAL);
        assertThat(tekening.zones()).allSatisfy(zone -> assertThat(midden(zone)).isBetween(0.0, tekening.breedte()));
    }

    @ParameterizedTest
    @MethodSource("tekeningen")
    @DisplayName("Wat op een plaat staat is geldige SVG, met cijfer en titel, zonder script of opmaak van buiten")
    void isGeldig(Figuur figuur, Kaartbeeld beeld) throws Exception {
        var plek = new Kaartplek(beeld, figuur, 1, new BigDecimal("0.5"), new BigDecimal("0.25"));

        var svg = Lichaamsplaat.lees(List.of(new Kaartmerk(7, plek, "7. wond & <wang>", false)), "wond & <wang>");

        var bouwer = DocumentBuilderFactory.newInstance();
        bouwer.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var wortel = bouwer.newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
        assertThat(wortel.getAttribute("aria-label")).isEqualTo("wond & <wang>");
        assertThat(wortel.getTextContent()).contains("7");
        assertThat(svg).doesNotContain("<script", "style=", " on", "href");
    }

    @Test
    @DisplayName(
            "Links en rechts zijn die van het kind: van voren staat links rechts op het papier, van achteren links")
    void kentZijdeVanHetKind() {
        for (Figuur figuur : Figuur.values()) {
            var voor = Tekening.van(figuur, Kaartbeeld.VOOR);
            var achter = Tekening.van(figuur, Kaartbeeld.ACHTER);
            assertThat(van(voor, Zijde.LINKS))
                    .isNotEmpty()
                    .allSatisfy(zone -> assertThat(midden(zone)).isGreaterThan(voor.breedte() / 2));
            assertThat(van(achter, Zijde.LINKS))
                    .isNotEmpty()
                    .allSatisfy(zone -> assertThat(midden(zone)).isLessThan(achter.breedte() / 2));
            assertThat(Tekening.van(figuur, Kaartbeeld.LINKS).zones())
                    .extracting(Zone::zijde)
                    .containsOnly(Zijde.LINKS);
        }
    }

    @Test
    @DisplayName("Elk deel van het lichaam dat getekend mag worden, is op een tekening aan te wijzen")
    void kentElkDeel() {
        for (Figuur figuur : Figuur.values()) {
            var delen = EnumSet.of(Lichaamsdeel.GENITAAL);
            for (Kaartbeeld beeld : Kaartbeeld.values()) {
                Tekening.van(figuur, beeld).zones().forEach(zone -> delen.add(zone.deel()));
            }
            assertThat(delen).containsExactlyInAnyOrder(Lichaamsdeel.values());
        }
    }

    private static List<Zone> van(Tekening tekening, Zijde zijde) {
        return tekening.zones().stream().filter(zone -> zone.zijde() == zijde).toList();
    }

    private static double midden(Zone zone) {
        return X.matcher(zone.pad())
                .results()
                .mapToDouble(punt -> Double.parseDouble(punt.group(1)))
                .average()
                .orElseThrow();
    }
}
