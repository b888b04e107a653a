package nl.eenplan.frontend.lek;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.eenplan.backend.document.DocumentService;
import nl.eenplan.backend.document.Koppeling;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Artsenketen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.keten.Planketen;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.frontend.EenplanApplication;
import nl.eenplan.frontend.gezin.Tab;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithUserDetails;

/// Two people on every tab of one family: the owner's screens hold the words, those of the other hold them nowhere.
@DisplayName("Wat is afgeschermd, zit in geen enkel onderdeel van het scherm")
@SpringBootTest(
        classes = EenplanApplication.class,
        properties = {"eenplan.demo=true", "eenplan.document.lezen=false"})
@Import({Mensen.class, Keten.class, Artsenketen.class, Planketen.class})
class AfgeschermdTest extends SpringBrowserlessTest {

    private static final List<String> TABS = Arrays.stream(Tab.values())
            .map(tab -> tab.name().toLowerCase(Locale.ROOT))
            .toList();

    /// Signal, injury, photograph and interpretation of Noor: MEDISCH.
    private static final List<String> MEDISCH = List.of(
            "Twee blauwe plekken", "wielewaal", "tegen de box gevallen", "bij het verschonen", "Kind rolt niet");

    private static final String STEM = "Ik wil dat het rustig is";

    private static final byte[] PDF = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Planketen plannen;

    @Autowired
    private Keten keten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private DocumentService documenten;

    private GezinId gezin;

    @BeforeEach
    void maakZaak() {
        gezin = artsen.signaal();
    }

    private void metLetsel() {
        artsen.onderzoek(gezin);
        mensen.als(
                "mulder",
                () -> documenten.voegToe(
                        gezin,
                        Compartiment.MEDISCH,
                        Koppeling.aanGezin(),
                        "wielewaal.pdf",
                        new ByteArrayInputStream(PDF)));
        betrokkenheden.betrek(gezin, mensen.wie("jansen").id(), Rol.VT_MEDEWERKER, "proef", "proef");
    }

    @Test
    @WithUserDetails("mulder")
    @DisplayName("De arts die het vastlegde, ziet het wel")
    void toontDeEigenaar() {
        metLetsel();

        var alles = TABS.stream().map(this::tab).reduce("", String::concat);

        assertThat(alles).contains(MEDISCH);
    }

    @Test
    @WithUserDetails("jansen")
    @DisplayName("Veilig Thuis ziet op geen tab en bij geen zoekwoord medische inhoud, wel dat dit deel is afgeschermd")
    void verbergtMedisch() {
        metLetsel();

        for (String tab : TABS) {
            assertThat(tab(tab)).as(tab).contains("Veldhuis").doesNotContain(MEDISCH);
        }
        assertThat(tab("letsel")).contains("Afgeschermd (medisch)", "Vraag inzage");
        for (String woord : MEDISCH) {
            UI.getCurrent().navigate("zoek", QueryParameters.of("q", woord));
            assertThat(scherm().replace(woord, "")).as(woord).contains("Niets gevonden");
        }
        for (String scherm : List.of("", "werkvoorraad", "gezinnen", "herstelplannen", "herstelplan/" + gezin)) {
            UI.getCurrent().navigate(scherm);
            assertThat(scherm()).as(scherm).doesNotContain(MEDISCH);
        }
    }

    @Test
    @WithUserDetails("yilmaz")
    @DisplayName("De woorden van het kind staan voor de politie niet in overleg, plan of afdruk")
    void verbergtDeStemVanHetKind() {
        gezin = mensen.als("kuipers", plannen::aangemeld);
        mensen.als("kuipers", () -> plannen.totPlan(gezin));

        for (String tab : TABS) {
            assertThat(tab(tab)).as(tab).contains("Brouwer").doesNotContain(STEM);
        }
        UI.getCurrent().navigate("herstelplan/" + gezin);
        assertThat(scherm()).contains("Brouwer").doesNotContain(STEM);
    }

    @Test
    @WithUserDetails("jansen")
    @DisplayName("Een afgeschermd deel ziet er leeg en vol hetzelfde uit")
    void zegtNietsOverInhoud() {
        betrokkenheden.betrek(gezin, mensen.wie("jansen").id(), Rol.VT_MEDEWERKER, "proef", "proef");
        var leeg = placeholders();

        metLetsel();

        assertThat(placeholders()).isEqualTo(leeg).contains("Afgeschermd (medisch)", "Afgeschermd (politie)");
    }

    @Test
    @WithUserDetails("jansen")
    @DisplayName("Eén klik vraagt de eigenaar; daarna staat er dat het gevraagd is, en kan het worden ingetrokken")
    void vraagtDeEigenaar() {
        metLetsel();
        UI.getCurrent().navigate("gezin/" + gezin + "/letsel");
        knop("Vraag inzage").click();
        var dialoog = $(Dialog.class).first();
        assertThat(dialoog.getElement().getTextRecursively()).contains("behandelend arts", "regel 4");

        knop("Verzoek versturen").click();
        assertThat($(TextArea.class).first().isInvalid()).isTrue();
        kies();
        test($(TextArea.class).first()).setValue("Zonder het verslag kan ik de veiligheid niet beoordelen.");
        knop("Verzoek versturen").click();

        assertThat(scherm())
                .contains("Wacht op antwoord van", "Verzoek intrekken")
                .doesNotContain(MEDISCH);
        assertThat(keten.taak("mulder", gezin, Taaksoort.INZAGE_BEOORDELEN)).isPresent();
        UI.getCurrent().navigate("");
        assertThat(scherm()).contains("Uw inzageverzoeken", "Afgeschermd (medisch)");
    }

    @SuppressWarnings("unchecked")
    private void kies() {
        $(ComboBox.class).all().stream()
                .filter(veld -> "Waarvoor hebt u dit nodig?".equals(veld.getLabel()))
                .findFirst()
                .ifPresent(veld -> veld.setValue(
                        veld.getGenericDataView().getItems().findFirst().orElseThrow()));
        $(RadioButtonGroup.class).all().stream()
                .filter(veld -> "Waarvoor hebt u dit nodig?".equals(veld.getLabel()))
                .findFirst()
                .ifPresent(veld -> veld.setValue(
                        veld.getGenericDataView().getItems().findFirst().orElseThrow()));
    }

    private Button knop(String tekst) {
        return $(Button.class).all().stream()
                .filter(knop -> tekst.equals(knop.getText()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> placeholders() {
        UI.getCurrent().navigate("gezin/" + gezin + "/documenten");
        return getCurrentView()
                .getElement()
                .getChildren()
                .flatMap(AfgeschermdTest::afgeschermd)
                .toList();
    }

    private static Stream<String> afgeschermd(Element een) {
        if (een.isTextNode()) {
            return Stream.empty();
        }
        return een.getClassList().contains("afgeschermd")
                ? een.getChild(0).getTextRecursively().lines()
                : een.getChildren().flatMap(AfgeschermdTest::afgeschermd);
    }

    private String tab(String naam) {
        UI.getCurrent().navigate("gezin/" + gezin + "/" + naam);
        return scherm();
    }

    private String scherm() {
        return Schermspoor.van(UI.getCurrent().getElement());
    }
}
