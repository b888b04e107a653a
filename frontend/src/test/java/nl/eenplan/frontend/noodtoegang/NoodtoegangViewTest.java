package nl.eenplan.frontend.noodtoegang;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import nl.eenplan.backend.gezin.GezinService;
import nl.eenplan.backend.gezin.Signalenbouwer;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.noodtoegang.Noodoordeel.Uitkomst;
import nl.eenplan.backend.noodtoegang.Noodreden;
import nl.eenplan.backend.noodtoegang.NoodtoegangService;
import nl.eenplan.backend.noodtoegang.Zoekgegevens;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter;
import nl.eenplan.frontend.EenplanApplication;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithUserDetails;

@DisplayName("Noodtoegang wordt uitgelegd, gevraagd, overal getoond en beoordeeld")
@SpringBootTest(
        classes = EenplanApplication.class,
        properties = {"eenplan.demo=true", "eenplan.document.lezen=false"})
@Import({Mensen.class, Signalenbouwer.class})
class NoodtoegangViewTest extends SpringBrowserlessTest {

    @Autowired
    private Signalenbouwer signalen;

    @Autowired
    private GezinService gezinnen;

    @Autowired
    private NoodtoegangService noodtoegang;

    @Autowired
    private WerkvoorraadService werkvoorraad;

    @Autowired
    private Mensen mensen;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    private GezinId gezin = GezinId.nieuw();
    private String nummer = "";

    @BeforeEach
    void begin() {
        jdbc.sql("delete from noodpoging").update();
        gezin = signalen.gezinVan("mulder", "Zeldenrust", "Fenna Zeldenrust");
        nummer = mensen.als("mulder", () -> gezinnen.kop(gezin).nummer());
    }

    @Test
    @WithUserDetails("yilmaz")
    @DisplayName("Eerst staat er wat het betekent; zonder tweede stap is er geen veld om een kind in te vullen")
    void legtEerstUit() {
        UI.getCurrent().navigate("noodtoegang");

        assertThat(tekst()).contains("Alleen bij acuut gevaar", "eindigt vanzelf na 4 uur", "tweede stap");
        assertThat($(TextField.class).all()).noneMatch(veld -> veld.isVisible() && !isZoekveld(veld));
        assertThat($(TextArea.class).all()).isEmpty();
    }

    @Test
    @WithUserDetails("kuipers")
    @DisplayName("Wie er geen recht op heeft, vindt de pagina niet en krijgt haar nergens aangeboden")
    void bestaatNietVoorAnderen() {
        UI.getCurrent().navigate("noodtoegang");
        assertThat(tekst()).contains("Niet gevonden");

        UI.getCurrent().navigate("zoek", QueryParameters.of("q", "bestaatniet"));
        assertThat(tekst()).doesNotContain("acuut gevaar");
    }

    @Test
    @WithUserDetails("yilmaz")
    @DisplayName("Een pagina van een ander gezin zegt hetzelfde als een die niet bestaat, en wijst de weg")
    void wijstDeWegBijWeigering() {
        UI.getCurrent().navigate("gezin/" + gezin);
        var echt = tekst();
        UI.getCurrent().navigate("gezin/" + GezinId.nieuw());

        assertThat(echt).isEqualTo(tekst()).contains("Niet gevonden", "Is er nu acuut gevaar?");
        assertThat(echt).doesNotContain(nummer, "Zeldenrust");
    }

    @Test
    @WithUserDetails("yilmaz")
    @DisplayName("Met de tweede stap opent het dossier, met op elk tabblad hoe lang nog en een knop om te stoppen")
    void opentEnToontDeBalk() {
        mensen.bewezen("yilmaz", () -> {
            UI.getCurrent().navigate("noodtoegang");
            kies("Waaraan kent u het gezin?", Noodaanvraag.Zoekwijze.NUMMER);
            ((TextField) veld("Nummer van het gezin")).setValue(nummer);
            kies("Wat is er aan de hand?", Noodreden.DREIGEND_GEWELD);
            $(TextArea.class).all().getFirst().setValue("Buren horen geschreeuw, wij staan voor de deur");
            knop("Open dit dossier in nood").click();
            return null;
        });

        assertThat(tekst()).contains("Zeldenrust", "U kijkt zonder betrokken te zijn: er dreigt nu geweld");
        UI.getCurrent().navigate("gezin/" + gezin + "/gezin");
        assertThat(tekst()).contains("Noodtoegang", "nog 3 uur");

        knop("Beëindigen").click();
        UI.getCurrent().navigate("gezin/" + gezin);
        assertThat(tekst()).contains("Niet gevonden").doesNotContain("Zeldenrust");
    }

    @Test
    @WithUserDetails("smit")
    @DisplayName("De functionaris leest wie, waarom en wat, en oordeelt; de naam van het gezin staat nergens")
    void beoordeelt() {
        mensen.bewezen(
                "yilmaz",
                () -> noodtoegang.vraag(
                        new Zoekgegevens.Gezinsnummer(nummer), Noodreden.KIND_VERMIST, "Kind kwam niet uit school"));
        mensen.als("yilmaz", () -> {
            gezinnen.kop(gezin);
        });
        var taak = mensen.als(
                "smit",
                () -> werkvoorraad.regels(Filter.voorMij(), 0, 50).stream()
                        .filter(regel -> regel.soort() == Taaksoort.NOODTOETS
                                && regel.gezin().equals(gezin))
                        .findFirst()
                        .orElseThrow());
        UI.getCurrent().navigate("");
        assertThat(tekst()).contains("Noodtoegang beoordelen", nummer);

        UI.getCurrent().navigate("taak/" + taak.taak());
        assertThat(tekst())
                .contains("brigadier Yılmaz", "een kind is vermist", "Kind kwam niet uit school", "gezin geopend")
                .doesNotContain("Zeldenrust", "Fenna");

        oordeel(Uitkomst.TERECHT);
        assertThat(tekst()).contains("De noodtoegang loopt nog");
        knop("Nu beëindigen").click();
        oordeel(Uitkomst.TERECHT);
        assertThat(tekst()).contains("is afgerond").doesNotContain("Zeldenrust");
    }

    private void oordeel(Uitkomst uitkomst) {
        kies("Wat is uw oordeel?", uitkomst);
        $(TextArea.class).all().getFirst().setValue("De meldkamer bevestigde de vermissing");
        knop("Afronden").click();
    }

    private static boolean isZoekveld(TextField veld) {
        return veld.getLabel() == null || veld.getLabel().isEmpty();
    }

    @SuppressWarnings("unchecked")
    private <E> void kies(String label, E waarde) {
        ((HasValue<?, Object>) veld(label)).setValue(waarde instanceof Enum<?> een ? optie(label, een) : waarde);
    }

    /// The value that the radio group has for the constant.
    private Object optie(String label, Enum<?> een) {
        return ((RadioButtonGroup<?>) veld(label))
                .getListDataView()
                .getItems()
                .filter(item -> item.toString().contains(een.name()))
                .findFirst()
                .orElseThrow();
    }

    private Component veld(String label) {
        List<Component> alle = $(Component.class).all();
        return alle.stream()
                .filter(een -> een instanceof HasLabel met && label.equals(met.getLabel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Geen veld " + label));
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
