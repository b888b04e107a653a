package nl.eenplan.frontend.dienst;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import nl.eenplan.backend.dienst.RoosterService.Rooster;
import nl.eenplan.backend.gezin.Signalenbouwer;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.letsel.EersteZorgGegevens;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.EenplanApplication;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithUserDetails;

@DisplayName("Wie te bellen: op de pagina, in het rooster en bij een taak")
@SpringBootTest(
        classes = EenplanApplication.class,
        properties = {"eenplan.demo=true", "eenplan.document.lezen=false"})
@Import({Mensen.class, Signalenbouwer.class})
class BereikbaarheidViewTest extends SpringBrowserlessTest {

    @Autowired
    private LetselService letsel;

    @Autowired
    private WerkvoorraadService werkvoorraad;

    @Autowired
    private Signalenbouwer signalen;

    @Autowired
    private Clock klok;

    @Test
    @WithUserDetails("mulder")
    @DisplayName("Een huisarts ziet per loket wie hij nu belt; plannen kan hij niet")
    void toontWieErNuIs() {
        UI.getCurrent().navigate("bereikbaarheid");

        assertThat(tekst()).contains("Vertrouwensarts", "Frontoffice", "LECK", "Na 15 minuten zonder antwoord");
        assertThat($(Anchor.class).all().stream().map(Anchor::getHref)).contains("tel:0000100600");
        assertThat(tekst()).contains("Rooster").doesNotContain("Dienst plannen");
        assertThat(knoppen("Schrappen")).isEmpty();
    }

    @Test
    @WithUserDetails("visser")
    @DisplayName("De vertrouwensarts plant iemand van buiten, leest wie er dan al dienst heeft en schrapt weer")
    void plantEnSchrapt() {
        var dag = LocalDate.now(klok).plusWeeks(120);
        UI.getCurrent().navigate("bereikbaarheid", QueryParameters.of("week", dag.toString()));
        assertThat(tekst()).contains("Niemand");

        plan(dag.atTime(8, 0), dag.atTime(18, 0));
        assertThat(tekst()).contains("I. Invaller", "0000 300 300");
        plan(dag.atTime(17, 0), dag.atTime(19, 0));
        assertThat(moment("Vanaf").isInvalid()).isTrue();
        assertThat(moment("Vanaf").getErrorMessage()).contains("I. Invaller heeft dan al voorwacht");

        knoppen("Schrappen").findFirst().orElseThrow().click();
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(tekst()).doesNotContain("I. Invaller");
    }

    @Test
    @WithUserDetails("visser")
    @DisplayName("Wie een ander loket kiest, houdt de week; beide staan in het adres")
    void kiestEenAnderLoket() {
        UI.getCurrent().navigate("bereikbaarheid", QueryParameters.of("week", "2026-03-09"));
        assertThat(tekst()).contains("Week van 9 mrt 2026", "M. Visser");

        kiesLoket("Forensisch arts GGD");

        assertThat(tekst()).contains("Week van 9 mrt 2026").doesNotContain("Dienst plannen");
        assertThat(UI.getCurrent()
                        .getInternals()
                        .getActiveViewLocation()
                        .getQueryParameters()
                        .getParameters())
                .containsKeys("loket", "week");
    }

    @SuppressWarnings("unchecked")
    private void kiesLoket(String naam) {
        Select<Rooster> loket = $(Select.class).single();
        loket.setValue(loket.getListDataView()
                .getItems()
                .filter(een -> een.naam().equals(naam))
                .findFirst()
                .orElseThrow());
    }

    @Test
    @WithUserDetails("mulder")
    @DisplayName("Bij acuut gevaar staat boven het formulier wie te bellen; na geen gehoor de volgende")
    void wijstDeVolgendeAan() {
        GezinId gezin = signalen.gezinVan("mulder", "Bergsma", "Tijn Bergsma");
        assertThat(letsel.eersteZorg(taak(gezin, Taaksoort.EERSTE_ZORG), acuut()))
                .isEqualTo(new Afronding.Gelukt());
        UI.getCurrent().navigate("taak/" + taak(gezin, Taaksoort.ACUTE_VEILIGHEID));
        assertThat(tekst()).contains("Bel nu: Frontoffice zeden-kindermishandeling");

        knoppen("Geen gehoor").findFirst().orElseThrow().click();
        assertThat(tekst()).contains("nam niet op, gebeld door L. Mulder", "Bel nu: Zedenteam Merewestein");
        knoppen("Bereikt").findFirst().orElseThrow().click();

        assertThat(tekst()).contains("Zedenteam Merewestein bereikt, door L. Mulder", "Schrijf het advies");
        assertThat(knoppen("Bereikt")).as("Veilig Thuis is nog niet gebeld").hasSize(1);

        knoppen("Toch verder bellen").findFirst().orElseThrow().click();
        assertThat(tekst()).contains("Bel nu: Centrum Seksueel Geweld");
    }

    private EersteZorgGegevens acuut() {
        return new EersteZorgGegevens(
                LocalDateTime.now(klok).minusMinutes(10), "gestabiliseerd", "SEH", true, "Ouder dreigt", "L. Mulder");
    }

    private void plan(LocalDateTime van, LocalDateTime tot) {
        veld("Naam van wie van buiten komt").setValue("I. Invaller");
        veld("Telefoon").setValue("0000 300 300");
        moment("Vanaf").setValue(van);
        moment("Tot").setValue(tot);
        knoppen("Dienst vastleggen").findFirst().orElseThrow().click();
    }

    private TextField veld(String label) {
        return $(TextField.class).all().stream()
                .filter(veld -> label.equals(veld.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private DateTimePicker moment(String label) {
        return $(DateTimePicker.class).all().stream()
                .filter(veld -> label.equals(veld.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private TaakId taak(GezinId gezin, Taaksoort soort) {
        return werkvoorraad.regels(Filter.voorMij(), 0, 200).stream()
                .filter(regel -> regel.gezin().equals(gezin) && regel.soort() == soort)
                .map(Taakregel::taak)
                .findFirst()
                .orElseThrow();
    }

    private Stream<Button> knoppen(String tekst) {
        return $(Button.class).all().stream().filter(knop -> tekst.equals(knop.getText()));
    }

    private String tekst() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
