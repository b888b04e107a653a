package nl.eenplan.frontend.toestemming;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import nl.eenplan.backend.gezin.Gezinsgenoten;
import nl.eenplan.backend.gezin.Signalenbouwer;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.toestemming.ToestemmingService;
import nl.eenplan.backend.toestemming.ToestemmingService.Uitkomst;
import nl.eenplan.backend.toestemming.Verklaring;
import nl.eenplan.backend.toestemming.Verklaring.Antwoord;
import nl.eenplan.backend.toestemming.Waarvoor;
import nl.eenplan.backend.toestemming.Wijze;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter;
import nl.eenplan.frontend.EenplanApplication;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithUserDetails;

@DisplayName("De functionaris beoordeelt wat een verdachte tekende")
@SpringBootTest(
        classes = EenplanApplication.class,
        properties = {"eenplan.demo=true", "eenplan.document.lezen=false"})
@Import({Mensen.class, Signalenbouwer.class})
@WithUserDetails("smit")
class BeoordelingFormulierTest extends SpringBrowserlessTest {

    @Autowired
    private Signalenbouwer signalen;

    @Autowired
    private Gezinsgenoten genoten;

    @Autowired
    private ToestemmingService toestemmingen;

    @Autowired
    private WerkvoorraadService werkvoorraad;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Clock klok;

    @Test
    @DisplayName("Komt er na een concept een verklaring bij, dan staat die er en vraagt het scherm een nieuw oordeel")
    void vraagtNieuwOordeel() {
        var gezin = signalen.gezinVan("mulder", "Veldhuis", "Noor Veldhuis");
        verdenk(gezin);
        tekent(gezin, Waarvoor.MEDISCH_AAN_TAFEL);
        var pad = "taak/" + taak(gezin);
        UI.getCurrent().navigate(pad);
        beoordeel("Moeder sprak namens Noor");

        tekent(gezin, Waarvoor.MEDISCH_AAN_POLITIE);
        UI.getCurrent().navigate(pad);

        assertThat(oordeel().getValue()).isNull();
        assertThat(reden().getValue()).isEqualTo("Moeder sprak namens Noor");
        beoordeel("Moeder sprak namens Noor, twee keer");
        $(Button.class)
                .withCondition(knop -> "Afronden".equals(knop.getText()))
                .single()
                .click();
        assertThat(mensen.als("smit", () -> werkvoorraad.regels(Filter.voorMij(), 0, 200)))
                .noneMatch(regel -> regel.gezin().equals(gezin));
    }

    private void verdenk(GezinId gezin) {
        mensen.als(
                "mulder",
                () -> toestemmingen.legVerdenkingVast(gezin, moeder(gezin), true, "Aangifte van de huisarts"));
    }

    private void tekent(GezinId gezin, Waarvoor waarvoor) {
        var uitkomst = mensen.als(
                "mulder",
                () -> toestemmingen.legVast(
                        gezin,
                        new Verklaring(
                                lid(gezin, "Noor Veldhuis"),
                                waarvoor,
                                Antwoord.GEGEVEN,
                                moeder(gezin),
                                "",
                                null,
                                "",
                                Wijze.SCHRIFTELIJK,
                                "",
                                LocalDate.now(klok),
                                null)));
        assertThat(uitkomst).isNotInstanceOf(Uitkomst.Ongeldig.class);
    }

    private PersoonId moeder(GezinId gezin) {
        return lid(gezin, "Sanne Veldhuis");
    }

    private PersoonId lid(GezinId gezin, String naam) {
        return mensen.als("mulder", () -> genoten.van(gezin)).stream()
                .filter(lid -> lid.naam().equals(naam))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String taak(GezinId gezin) {
        return mensen.als("smit", () -> werkvoorraad.regels(Filter.voorMij(), 0, 200)).stream()
                .filter(regel -> regel.gezin().equals(gezin) && regel.soort() == Taaksoort.TOESTEMMING_BEOORDELEN)
                .findFirst()
                .orElseThrow()
                .taak()
                .toString();
    }

    private void beoordeel(String waarom) {
        test(oordeel()).selectItem("ja, zij geldt");
        test(reden()).setValue(waarom);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Object> oordeel() {
        return $(RadioButtonGroup.class).single();
    }

    private TextArea reden() {
        return $(TextArea.class).single();
    }
}
