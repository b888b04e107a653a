package nl.eenplan.frontend.deelregels;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import nl.eenplan.backend.gezin.Signalenbouwer;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.toegang.regels.DeelregelService;
import nl.eenplan.backend.toegang.regels.DeelregelService.Indiening;
import nl.eenplan.backend.toegang.regels.DeelregelService.Stand;
import nl.eenplan.frontend.EenplanApplication;
import nl.eenplan.processes.api.delen.Gegevenssoort;
import nl.eenplan.processes.api.delen.Partij;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithUserDetails;

@DisplayName("De functionaris gegevensbescherming leest, vraagt en activeert deelregels")
@SpringBootTest(
        classes = EenplanApplication.class,
        properties = {"eenplan.demo=true", "eenplan.document.lezen=false"})
@Import({Mensen.class, Signalenbouwer.class})
class DeelregelsViewTest extends SpringBrowserlessTest {

    @Autowired
    private DeelregelService regels;

    @Autowired
    private Mensen mensen;

    @Test
    @WithUserDetails("smit")
    @DisplayName("De tabel staat er, en een vraag krijgt antwoord met regel en grondslag")
    void beantwoordtEenVraag() {
        UI.getCurrent().navigate("deelregels");
        assertThat(tekst()).contains("iedereen behalve politie, OM", "Wmo 2015 art. 5.2.6", "vanaf 1 mrt 2025");

        knop("Mag dat?").click();
        assertThat(keuze("Aan wie").isInvalid()).isTrue();

        ((ComboBox<Partij>) keuze("Van wie")).setValue(Partij.ARTS);
        ((ComboBox<Partij>) keuze("Aan wie")).setValue(Partij.POLITIE);
        ((ComboBox<Gegevenssoort>) keuze("Wat")).setValue(Gegevenssoort.MEDISCH);
        knop("Mag dat?").click();

        assertThat(tekst()).contains("Nee, eerst toestemming vragen", "regel 7 · BW 7:457");
    }

    @Test
    @WithUserDetails("pinas")
    @DisplayName("Een collega ziet wat een concept verandert en activeert het")
    void activeertConceptVanCollega() {
        var nummer = mensen.als("smit", () -> {
            var geldende = regels.versies().stream()
                    .filter(versie -> versie.stand() == Stand.GELDT)
                    .findFirst()
                    .orElseThrow();
            var dmn = regels.dmn(geldende.nummer()).replace("\"" + geldende.naam() + "\"", "\"2026.9\"");
            return ((Indiening.Bewaard) regels.dienIn(dmn, "Alleen een nieuwe naam")).nummer();
        });

        UI.getCurrent()
                .navigate(
                        DeelregelsView.class,
                        new QueryParameters(
                                Map.of("versie", List.of(Integer.toString(nummer)), "vergelijk", List.of(""))));
        assertThat(tekst())
                .contains("Wat zou versie 2026.9 veranderen?", "verandert er niets", "Alleen een nieuwe naam");
        knop("Activeren").click();

        assertThat(tekst()).contains("De regels van versie 2026.9", "geactiveerd door R. Pinas");
    }

    @Test
    @WithUserDetails("kuipers")
    @DisplayName("Een ander vindt de pagina niet")
    void bestaatNietVoorAnderen() {
        UI.getCurrent().navigate("deelregels");

        assertThat(tekst()).contains("Niet gevonden").doesNotContain("Deelregels");
    }

    private ComboBox<?> keuze(String label) {
        return $(ComboBox.class).all().stream()
                .filter(veld -> label.equals(veld.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private Button knop(String tekst) {
        return $(Button.class).all().stream()
                .filter(knop -> tekst.equals(knop.getText()))
                .findFirst()
                .orElseThrow();
    }

    private String tekst() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
