package nl.eenplan.frontend.politie;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Artsenketen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.politie.FmoTaken;
import nl.eenplan.backend.politie.Fmovoorbeelden;
import nl.eenplan.backend.stap.Fmoreden;
import nl.eenplan.backend.stap.Fmouitkomst;
import nl.eenplan.frontend.EenplanApplication;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithUserDetails;

@DisplayName("F5a: het formulier vraagt alleen wat past bij hoe het onderzoek verliep")
@SpringBootTest(
        classes = EenplanApplication.class,
        properties = {"eenplan.demo=true", "eenplan.document.lezen=false"})
@Import({Mensen.class, Keten.class, Artsenketen.class})
class FmoSchermTest extends SpringBrowserlessTest {

    private static final String UITKOMST = "Is het onderzoek uitgevoerd?";
    private static final String REDEN = "Waarom ging het niet door?";
    private static final String NIET_GEDAAN = "Wat is niet gedaan, en waarom?";
    private static final String TOESTEMMING = "Wie gaf toestemming, of wie niet?";
    private static final List<String> VAN_HET_ONDERZOEK =
            List.of("Wanneer is het kind onderzocht?", "Wat is er gedaan?", "Aan wie overgedragen?");

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Keten keten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private FmoTaken onderzoeken;

    @Autowired
    private Clock klok;

    private GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void totOnderzoek() {
        gezin = artsen.signaal();
        artsen.totForensischOnderzoek(gezin, LocalDateTime.now(klok).minusDays(1));
    }

    @Test
    @WithUserDetails("deboer")
    @DisplayName(
            "Eerst staat er alleen de vraag of het is uitgevoerd; dan wat daarbij hoort, en geen sporen als het niet"
                    + " doorging")
    void vraagtWatPast() {
        UI.getCurrent().navigate("taak/" + keten.taakVan("deboer", gezin, Taaksoort.FMO_UITVOEREN));

        assertThat(vragen())
                .contains(UITKOMST)
                .doesNotContain("Met wie?", REDEN)
                .doesNotContainAnyElementsOf(VAN_HET_ONDERZOEK);

        kies(UITKOMST, Fmouitkomst.UITGEVOERD.label());
        assertThat(vragen())
                .contains("Met wie?", TOESTEMMING)
                .containsAll(VAN_HET_ONDERZOEK)
                .doesNotContain(REDEN, NIET_GEDAAN);
        assertThat(tekst()).contains("Spoor toevoegen");

        kies(UITKOMST, Fmouitkomst.DEELS.label());
        assertThat(vragen())
                .contains(NIET_GEDAAN, TOESTEMMING)
                .containsAll(VAN_HET_ONDERZOEK)
                .doesNotContain(REDEN);

        kies(UITKOMST, Fmouitkomst.NIET.label());
        assertThat(vragen())
                .contains(REDEN, "Wanneer bleek dat?", "Met wie?", NIET_GEDAAN)
                .doesNotContain(TOESTEMMING)
                .doesNotContainAnyElementsOf(VAN_HET_ONDERZOEK);
        assertThat(zichtbaar("Spoor toevoegen")).isFalse();

        kies(REDEN, Fmoreden.GEZAG_WILDE_NIET.label());
        assertThat(vragen()).contains(TOESTEMMING);
    }

    @Test
    @WithUserDetails("yilmaz")
    @DisplayName("De politie leest bij haar besluit dat het niet is uitgevoerd, en niet waarom")
    void zegtDePolitieNietWaarom() {
        gaatNietDoor();

        UI.getCurrent().navigate("gezin/" + gezin + "/politie");

        assertThat(tekst())
                .contains("Besluiten over forensisch onderzoek", Fmouitkomst.NIET.label())
                .doesNotContain(Fmoreden.KIND_WILDE_NIET.label(), "Waarom niet", "aangeraakt", "16 en beslist");
    }

    @Test
    @WithUserDetails("mulder")
    @DisplayName("De arts leest op Letsel dat het niet is uitgevoerd, en waarom")
    void zegtDeArtsWaarom() {
        gaatNietDoor();

        UI.getCurrent().navigate("gezin/" + gezin + "/letsel");

        assertThat(tekst())
                .contains(Fmouitkomst.NIET.label(), Fmoreden.KIND_WILDE_NIET.label(), "aangeraakt", "16 en beslist");
    }

    private void gaatNietDoor() {
        var toen = LocalDateTime.now(klok).minusMinutes(1);
        var taak = keten.taakVan("deboer", gezin, Taaksoort.FMO_UITVOEREN);
        mensen.als("deboer", () -> {
            onderzoeken.voerUit(
                    taak, Fmovoorbeelden.niet(toen, Fmoreden.KIND_WILDE_NIET, "Zij is 16 en beslist zelf."));
        });
    }

    private List<String> vragen() {
        return $(Component.class).all().stream()
                .filter(HasLabel.class::isInstance)
                .map(veld -> ((HasLabel) veld).getLabel())
                .toList();
    }

    private boolean zichtbaar(String knop) {
        return $(com.vaadin.flow.component.button.Button.class).all().stream()
                .anyMatch(een -> knop.equals(een.getText()));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void kies(String label, String antwoord) {
        var kort = $(RadioButtonGroup.class)
                .withCondition(veld -> label.equals(veld.getLabel()))
                .all();
        if (kort.isEmpty()) {
            test($(ComboBox.class)
                            .withCondition(veld -> label.equals(veld.getLabel()))
                            .single())
                    .selectItem(antwoord);
        } else {
            test(kort.getFirst()).selectItem(antwoord);
        }
    }

    private String tekst() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
