package nl.eenplan.frontend.taak;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import nl.eenplan.backend.gezin.Signalenbouwer;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.frontend.EenplanApplication;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithUserDetails;

@SpringBootTest(
        classes = EenplanApplication.class,
        properties = {"eenplan.demo=true", "eenplan.document.lezen=false"})
@Import({Mensen.class, Signalenbouwer.class})
@WithUserDetails("mulder")
class TaakViewTest extends SpringBrowserlessTest {

    @Autowired
    private Signalenbouwer signalen;

    @Autowired
    private Mensen mensen;

    @Autowired
    private WerkvoorraadService werkvoorraad;

    @Autowired
    private Taakformulieren formulieren;

    @Autowired
    private Clock klok;

    private String pad;

    @BeforeEach
    void legSignaalVast() {
        GezinId gezin = signalen.gezinVan("mulder", "Veldhuis", "Noor Veldhuis");
        pad = mensen.als(
                "mulder",
                () -> werkvoorraad.vanGezin(gezin).stream()
                        .filter(taak -> taak.soort() == Taaksoort.EERSTE_ZORG)
                        .map(taak -> "taak/" + taak.taak())
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    @DisplayName("Wat getypt is, staat er na opnieuw openen weer")
    void herstelt() {
        navigate(pad, TaakView.class);
        test(zorginstelling()).setValue("Huisartsenpraktijk De Linde");

        navigate(pad, TaakView.class);

        assertThat(zorginstelling().getValue()).isEqualTo("Huisartsenpraktijk De Linde");
    }

    @Test
    @DisplayName("Onvolledig afronden laat de taak open en wijst de velden aan")
    void wijstAan() {
        navigate(pad, TaakView.class);

        rondAf();

        assertThat(zorginstelling().isInvalid()).isTrue();
        assertThat(tekst()).contains("Nog 5 punten");
        assertThat(navigate(pad, TaakView.class)).isNotNull();
        assertThat($(Button.class).withText(Tekst.tekst("taakscherm.afronden")).exists())
                .isTrue();
    }

    @Test
    @DisplayName("Na afronden staat er wie nu wordt gevraagd; terug en opnieuw toont wie het al afrondde")
    void rondtEenKeerAf() {
        navigate(pad, TaakView.class);
        vulIn();

        rondAf();
        String daarna = tekst();
        navigate(pad, TaakView.class);

        assertThat(daarna).contains("Eerste zorg is afgerond", "Hierna: Letsel beschrijven");
        assertThat(tekst()).contains("Deze taak is al afgerond door L. Mulder");
        assertThat($(Button.class).withText(Tekst.tekst("taakscherm.afronden")).exists())
                .isFalse();
    }

    @Test
    @WithUserDetails("aydin")
    @DisplayName("Wie geen kandidaat is, vindt de taak niet, welke link hij ook typt")
    void verbergtVoorAnderen() {
        UI.getCurrent().navigate(pad);

        assertThat(tekst()).contains("Niet gevonden").doesNotContain("Veldhuis", "Eerste zorg");
    }

    @Test
    @DisplayName("Voor elke soort taak is er precies één formulier, met uitleg en bron")
    void heeftVoorElkeTaakEenFormulier() {
        assertThat(formulieren.bekend()).isEqualTo(EnumSet.allOf(Taaksoort.class));
        for (Taaksoort soort : Taaksoort.values()) {
            Taaktekst tekst = Taaktekst.van(soort);
            assertThat(List.of(tekst.titel(), tekst.code(), tekst.waarom(), tekst.bron()))
                    .noneMatch(regel -> regel.contains(soort.name()));
        }
    }

    private void vulIn() {
        test($(DateTimePicker.class).first()).setValue(LocalDateTime.now(klok).minusMinutes(1));
        test(zorginstelling()).setValue("Huisartsenpraktijk De Linde");
        test($(TextArea.class).first()).setValue("Geen zorg nodig");
        test(veld("beslistDoor")).setValue("L. Mulder");
        isAcuut().setValue(false);
    }

    private void rondAf() {
        test($(Button.class).withText(Tekst.tekst("taakscherm.afronden")).single())
                .click();
    }

    private TextField zorginstelling() {
        return veld("zorginstelling");
    }

    private TextField veld(String naam) {
        return $(TextField.class)
                .withCondition(veld -> Tekst.tekst("eersteZorg." + naam).equals(veld.getLabel()))
                .single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Boolean> isAcuut() {
        return $(RadioButtonGroup.class).first();
    }

    private String tekst() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
