package nl.eenplan.frontend.waarneming;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Clock;
import java.time.LocalDateTime;
import nl.eenplan.backend.gezin.Signalenbouwer;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.waarneming.WaarnemingService;
import nl.eenplan.backend.waarneming.WaarnemingService.Persoon;
import nl.eenplan.backend.waarneming.WaarnemingService.Stand;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter;
import nl.eenplan.frontend.EenplanApplication;
import nl.eenplan.processes.api.GezinId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithUserDetails;

@DisplayName("Een arts regelt zijn waarneming, en de waarnemer ziet voor wie hij werkt")
@SpringBootTest(
        classes = EenplanApplication.class,
        properties = {"eenplan.demo=true", "eenplan.document.lezen=false"})
@Import({Mensen.class, Signalenbouwer.class})
class WaarnemingViewTest extends SpringBrowserlessTest {

    @Autowired
    private WaarnemingService waarnemingen;

    @Autowired
    private WerkvoorraadService werkvoorraad;

    @Autowired
    private Signalenbouwer signalen;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Clock klok;

    @AfterEach
    void ruimOp() {
        mensen.als(
                "mulder",
                () -> waarnemingen.overzicht().stream()
                        .filter(WaarnemingService.Regel::magBeeindigen)
                        .forEach(regel -> waarnemingen.beeindig(regel.id())));
    }

    @Test
    @WithUserDetails("mulder")
    @DisplayName("Hij kiest wie en tot wanneer, ziet het in de lijst en beëindigt het weer")
    void regeltEnBeeindigt() {
        UI.getCurrent().navigate("waarneming");
        assertThat(tekst()).contains("Nieuwe waarneming");
        knop("Waarneming vastleggen").click();
        assertThat(waarnemer().isInvalid()).isTrue();

        regel();

        assertThat(tekst()).contains("E. Aydin voor L. Mulder", "loopt", "alle gezinnen");
        knop("Nu beëindigen").click();
        assertThat(tekst()).contains("voorbij");
        assertThat(mensen.als("mulder", () -> waarnemingen.overzicht()))
                .allMatch(regel -> regel.stand() == Stand.VOORBIJ);
    }

    @Test
    @WithUserDetails("mulder")
    @DisplayName("De waarnemer leest op Vandaag voor wie hij waarneemt, en bij de taak van wie zij is")
    void toontVoorWie() {
        GezinId gezin = signalen.gezinVan("mulder", "Zonneveld", "Lies Zonneveld");
        UI.getCurrent().navigate("waarneming");
        regel();

        mensen.als("aydin", () -> {
            assertThat(werkvoorraad.regels(Filter.voorMij(), 0, 200))
                    .filteredOn(taak -> taak.gezin().equals(gezin))
                    .isNotEmpty()
                    .allMatch(taak -> "L. Mulder".equals(taak.waargenomenVoor()));
            UI.getCurrent().navigate("");
            assertThat(tekst()).contains("U neemt waar voor L. Mulder", "waargenomen voor L. Mulder");
        });
    }

    @Test
    @WithUserDetails("smit")
    @DisplayName("Wie geen zaken heeft, kan niets laten waarnemen")
    void isNietVoorToezicht() {
        UI.getCurrent().navigate("waarneming");

        assertThat(tekst()).contains("geen zaken").doesNotContain("Nieuwe waarneming");
    }

    @SuppressWarnings("unchecked")
    private void regel() {
        var veld = (ComboBox<Persoon>) waarnemer();
        veld.setValue(veld.getListDataView()
                .getItems()
                .filter(wie -> wie.naam().equals("E. Aydin"))
                .findFirst()
                .orElseThrow());
        $(DateTimePicker.class).all().stream()
                .filter(moment -> "Tot".equals(moment.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue(LocalDateTime.now(klok).plusDays(2).withNano(0));
        knop("Waarneming vastleggen").click();
    }

    private ComboBox<?> waarnemer() {
        return $(ComboBox.class).all().stream()
                .filter(veld -> "Wie neemt waar?".equals(veld.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private Button knop(String tekst) {
        return $(Button.class).all().stream()
                .filter(knop -> tekst.equals(knop.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Geen knop " + tekst));
    }

    private String tekst() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
