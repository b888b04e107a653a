package nl.eenplan.frontend.toestemming;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.eenplan.backend.gezin.Signalenbouwer;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.toestemming.Ontbreekt;
import nl.eenplan.backend.toestemming.Regime;
import nl.eenplan.backend.toestemming.Toestemmingsbeeld.Persoon;
import nl.eenplan.backend.toestemming.Toestemmingsbeeld.Tekenen;
import nl.eenplan.backend.toestemming.Waarvoor;
import nl.eenplan.frontend.EenplanApplication;
import nl.eenplan.frontend.formulier.Optie;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithUserDetails;

@DisplayName("Wie met het gezin werkt legt toestemming vast en trekt haar in")
@SpringBootTest(
        classes = EenplanApplication.class,
        properties = {"eenplan.demo=true", "eenplan.document.lezen=false"})
@Import({Mensen.class, Signalenbouwer.class})
@WithUserDetails("mulder")
class ToestemmingTabTest extends SpringBrowserlessTest {

    @Autowired
    private Signalenbouwer signalen;

    @Autowired
    private Clock klok;

    private GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void legSignaalVast() {
        gezin = signalen.gezinVan("mulder", "Veldhuis", "Noor Veldhuis");
    }

    @Test
    @DisplayName(
            "Een leeg tabblad zegt wat er kan; het venster zegt wie er moet tekenen; daarna staat het er met de laatste dag")
    void legtVast() {
        open();
        assertThat(tekst()).contains("Noor Veldhuis, 0 jaar", "Nog niets gevraagd.");

        legMoederVast();

        assertThat(tekst()).contains("Gegeven, geldt tot en met", "ja door Sanne Veldhuis");
    }

    @Test
    @DisplayName("Wat ontbreekt wordt aangewezen en er wordt niets bewaard; wat niet kan wordt in woorden geweigerd")
    void wijstAan() {
        open();
        knop("Toestemming vastleggen").click();
        knop("Vastleggen").click();
        assertThat(keuze("Over wiens gegevens?").isInvalid()).isTrue();

        kies("Over wiens gegevens?", "Noor Veldhuis");
        kies("Waarvoor", "medische gegevens aan de MDA++-tafel");
        antwoord("ja");
        kies("Wie heeft dat gezegd?", "Riet Veldhuis");
        antwoord("schriftelijk");
        $(DatePicker.class)
                .withCondition(veld -> "Op welke dag?".equals(veld.getLabel()))
                .single()
                .setValue(LocalDate.now(klok));
        knop("Vastleggen").click();

        assertThat(venster()).contains("Riet Veldhuis heeft geen gezag over Noor Veldhuis.");
    }

    @Test
    @DisplayName("Intrekken vraagt wie en waarom, en staat er meteen")
    void trektIn() {
        open();
        legMoederVast();

        knop("Intrekken").click();
        kies("Wie trekt in?", "Sanne Veldhuis");
        $(TextArea.class).all().getLast().setValue("Vertrouwt het niet meer");
        $(Button.class).all().stream()
                .filter(knop -> knop.getText().equals("Intrekken"))
                .toList()
                .getLast()
                .click();

        assertThat(tekst()).contains("Ingetrokken", "Vertrouwt het niet meer");
    }

    @Test
    @DisplayName(
            "Het formulier noemt in gewone woorden wat wordt gevraagd en wie tekent, ook als een naam vreemd is geschreven")
    void druktFormulierAf() {
        var over = new Persoon(
                PersoonId.nieuw(),
                "<b>Noor</b>",
                true,
                4,
                false,
                true,
                List.of(),
                Map.of(
                        Regime.BEHANDELING,
                        new Tekenen(
                                List.of(new Ontbreekt(Ontbreekt.Soort.HANDTEKENING, "Sanne Veldhuis")), List.of())));

        assertThat(Formulierpdf.html(over, Waarvoor.MEDISCH_AAN_TAFEL))
                .contains("handtekening van Sanne Veldhuis", "medische gegevens aan de MDA++-tafel", "BW 7:457")
                .doesNotContain("<b>");
        assertThat(new String(Formulierpdf.maak(over, Waarvoor.MEDISCH_AAN_TAFEL), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
    }

    @Test
    @WithUserDetails("aydin")
    @DisplayName("Wie niet bij het gezin hoort, krijgt het tabblad niet, welke link hij ook typt")
    void verbergtVoorAnderen() {
        UI.getCurrent().navigate("gezin/" + gezin + "/toestemming");

        assertThat(tekst()).doesNotContain("Noor", "Nog niets gevraagd");
    }

    private void open() {
        UI.getCurrent().navigate("gezin/" + gezin + "/toestemming");
    }

    private void legMoederVast() {
        knop("Toestemming vastleggen").click();
        kies("Over wiens gegevens?", "Noor Veldhuis");
        kies("Waarvoor", "medische gegevens aan de MDA++-tafel");
        assertThat(venster()).contains("Wie moet tekenen: handtekening van Sanne Veldhuis");
        antwoord("ja");
        kies("Wie heeft dat gezegd?", "Sanne Veldhuis");
        antwoord("schriftelijk");
        $(DatePicker.class)
                .withCondition(veld -> "Op welke dag?".equals(veld.getLabel()))
                .single()
                .setValue(LocalDate.now(klok));
        knop("Vastleggen").click();
    }

    @SuppressWarnings("unchecked")
    private void kies(String veld, String optie) {
        var lijst = (ComboBox<Optie>) keuze(veld);
        lijst.setValue(lijst.getListDataView()
                .getItems()
                .filter(keuze -> keuze.label().equals(optie))
                .findFirst()
                .orElseThrow());
    }

    private ComboBox<?> keuze(String label) {
        return $(ComboBox.class).all().stream()
                .filter(veld -> label.equals(veld.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void antwoord(String label) {
        for (var groep :
                (List<RadioButtonGroup<?>>) (List<?>) $(RadioButtonGroup.class).all()) {
            groep.getListDataView()
                    .getItems()
                    .filter(keuze ->
                            keuze instanceof Optie optie && optie.label().equals(label))
                    .findFirst()
                    .ifPresent(((RadioButtonGroup<Object>) groep)::setValue);
        }
    }

    private Button knop(String tekst) {
        return $(Button.class).all().stream()
                .filter(knop -> tekst.equals(knop.getText()))
                .findFirst()
                .orElseThrow();
    }

    private String venster() {
        return $(Dialog.class).single().getElement().getTextRecursively();
    }

    private String tekst() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
