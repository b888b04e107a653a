package nl.eenplan.frontend.letsel.kaart;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.eenplan.backend.letsel.kaart.Figuur;
import nl.eenplan.backend.letsel.kaart.Kaartbeeld;
import nl.eenplan.backend.letsel.kaart.Kaartplek;
import nl.eenplan.frontend.letsel.kaart.Lichaamskaart.Plaatsing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.ObjectMapper;

@DisplayName("De lichaamskaart gelooft de browser niet op zijn woord")
@ViewPackages(classes = Lichaamskaart.class)
class LichaamskaartTest extends BrowserlessTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final List<Plaatsing> geplaatst = new ArrayList<>();

    private Lichaamskaart kaart;

    @BeforeEach
    void toonKaart() {
        kaart = new Lichaamskaart(Figuur.KIND);
        UI.getCurrent().add(kaart);
        kaart.bijPlaatsing(geplaatst::add);
    }

    @ParameterizedTest(name = "{0}, {1} wordt {2}, {3}")
    @CsvSource({"0.56125, 0.2, 0.5613, 0.2000", "1.4, -0.2, 1.0000, 0.0000"})
    @DisplayName("Een plek is een breuk van de tekening in vier decimalen, en ligt er nooit naast")
    void blijftOpDeTekening(double x, double y, BigDecimal opX, BigDecimal opY) {
        wijsAan(0, x, y);

        assertThat(geplaatst)
                .extracting(Plaatsing::plek)
                .containsExactly(new Kaartplek(Kaartbeeld.VOOR, Figuur.KIND, Tekening.VERSIE, opX, opY));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 9999})
    @DisplayName("Een deel dat niet op de tekening staat, is nergens")
    void kentAlleenEigenDelen(int zone) {
        wijsAan(zone, 0.5, 0.5);

        assertThat(geplaatst).isEmpty();
    }

    @Test
    @DisplayName("Wie een letsel verplaatst, wijst daarna weer een nieuw letsel aan")
    void verplaatstEenKeer() {
        List<Plaatsing> verplaatst = new ArrayList<>();
        kaart.wijsAan(verplaatst::add);

        wijsAan(0, 0.4, 0.4);
        wijsAan(1, 0.6, 0.6);

        assertThat(verplaatst).hasSize(1);
        assertThat(geplaatst).hasSize(1);
    }

    @Test
    @DisplayName("Een plek van een andere figuur, een ander aanzicht of een andere versie staat niet op deze tekening")
    void tekentAlleenWatErOpLigt() {
        kaart.toon(List.of(
                merk(1, Kaartbeeld.VOOR, Figuur.KIND, Tekening.VERSIE),
                merk(2, Kaartbeeld.ACHTER, Figuur.KIND, Tekening.VERSIE),
                merk(3, Kaartbeeld.VOOR, Figuur.ZUIGELING, Tekening.VERSIE),
                merk(4, Kaartbeeld.VOOR, Figuur.KIND, Tekening.VERSIE + 1)));

        assertThat(opDeTekening()).contains(">1</text>").doesNotContain(">2</text>", ">3</text>", ">4</text>");
    }

    private String opDeTekening() {
        return kaart.getChildren()
                .flatMap(deel -> deel.getChildren())
                .map(deel -> deel.getElement().getProperty("innerHTML", ""))
                .collect(Collectors.joining());
    }

    private static Kaartmerk merk(int nummer, Kaartbeeld beeld, Figuur figuur, int versie) {
        var midden = new BigDecimal("0.5000");
        return new Kaartmerk(nummer, new Kaartplek(beeld, figuur, versie, midden, midden), "letsel", true);
    }

    private void wijsAan(int zone, double x, double y) {
        var gegevens = MAPPER.createObjectNode()
                .put("event.detail.zone", zone)
                .put("event.detail.x", x)
                .put("event.detail.y", y);
        var element = kaart.getElement();
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "plaats", gegevens));
    }
}
