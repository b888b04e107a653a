package nl.eenplan.frontend.letsel;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Artsenketen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.frontend.EenplanApplication;
import nl.eenplan.frontend.formulier.Optie;
import nl.eenplan.frontend.letsel.kaart.Leeskaart;
import nl.eenplan.frontend.letsel.kaart.Lichaamskaart;
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
import tools.jackson.databind.json.JsonMapper;

@DisplayName("De lichaamskaart en de lijst zeggen hetzelfde")
@SpringBootTest(
        classes = EenplanApplication.class,
        properties = {"eenplan.demo=true", "eenplan.document.lezen=false"})
@Import({Mensen.class, Keten.class, Artsenketen.class})
@WithUserDetails("mulder")
class LetselkaartTest extends SpringBrowserlessTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Keten keten;

    @Autowired
    private LetselService letsel;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Mensen mensen;

    private GezinId gezin;

    @BeforeEach
    void totLetselBeschrijven() {
        gezin = artsen.signaal();
        keten.rondtAf(
                "mulder", gezin, Taaksoort.EERSTE_ZORG, zorg -> letsel.eersteZorg(zorg, Voorbeelden.eersteZorg()));
    }

    @Test
    @DisplayName("Aanwijzen maakt een rij met plaats en zijde; die zijn te verbeteren, de plek blijft")
    void maaktEenRij() {
        open();

        wijsAan("wang links", 0.55, 0.2);

        assertThat(titels()).containsExactly("Letsel 1");
        assertThat(keuze("Plaats").getValue().label()).isEqualTo("wang");
        assertThat(radio("Zijde (van het kind)").getValue().label()).isEqualTo("links");
        assertThat(merken()).contains(">1</text>");
        assertThat(kaart().getElement().getTextRecursively()).contains("Letsel 1 staat op de kaart: wang links.");

        kiesPlaats("kin of kaak");

        assertThat(merken()).contains(">1</text>");
    }

    @Test
    @DisplayName("Wat is weggehaald gaat van de kaart, en komt bij ongedaan maken terug op dezelfde plek")
    void maaktOngedaan() {
        open();
        wijsAan("wang links", 0.55, 0.2);
        wijsAan("borst", 0.5, 0.4);
        var voor = merken();

        knoppen("Weghalen").getFirst().click();
        assertThat(titels()).containsExactly("Letsel 1");
        assertThat(merken()).isNotEqualTo(voor).doesNotContain(">2</text>");

        test($(Button.class, $(Notification.class).last()).first()).click();

        assertThat(titels()).containsExactly("Letsel 1", "Letsel 2");
        assertThat(merken()).isEqualTo(voor);
    }

    @Test
    @DisplayName("Een kopie deelt de plek niet; opnieuw aanwijzen verplaatst en voegt niets toe")
    void verplaatst() {
        open();
        wijsAan("wang links", 0.55, 0.2);
        knoppen("Dupliceren").getFirst().click();
        assertThat(titels()).hasSize(2);
        assertThat(merken()).contains(">1</text>").doesNotContain(">2</text>");

        knoppen("Aanwijzen op de kaart").getLast().click();
        wijsAan("borst", 0.5, 0.4);

        assertThat(titels()).hasSize(2);
        assertThat(merken()).contains(">2</text>");
        assertThat($(Select.class).first().isReadOnly()).isTrue();
    }

    @Test
    @DisplayName("Geslachtsdelen of anus: geen plek, geen vorm, wel wie het beschrijft")
    void tekentNiet() {
        open();
        wijsAan("bovenbeen links", 0.6, 0.7);

        kiesPlaats("geslachtsdelen of anus");

        assertThat(merken()).doesNotContain("</text>");
        assertThat(zichtbaar(ComboBox.class).stream().map(ComboBox::getLabel)).doesNotContain("Soort");
        assertThat(teksten()).anySatisfy(tekst -> assertThat(tekst).contains("beschrijft de forensisch arts"));
    }

    @Test
    @DisplayName("Wie de kleur als leeftijd gebruikt, leest daar dat dat niet kan")
    void waarschuwtBijDateren() {
        open();
        wijsAan("wang links", 0.55, 0.2);
        var kleur = zichtbaar(TextField.class).stream()
                .filter(veld -> "Kleur".equals(veld.getLabel()))
                .findFirst()
                .orElseThrow();

        test(kleur).setValue("blauw");
        assertThat(teksten()).noneMatch(tekst -> tekst.contains("niet aan de kleur te zien"));
        test(kleur).setValue("geel, enkele dagen oud");

        assertThat(teksten()).anyMatch(tekst -> tekst.contains("niet aan de kleur te zien"));
    }

    @Test
    @DisplayName("Op het tabblad staat de kaart voor wie hem mag zien, en voor een ander niets ervan")
    void toontOpHetTabblad() {
        var taak = keten.taakVan("mulder", gezin, Taaksoort.LETSEL_BESCHRIJVEN);
        mensen.als("mulder", () -> letsel.letselBeschrijven(taak, Voorbeelden.opDeKaart()));

        UI.getCurrent().navigate("gezin/" + gezin + "/letsel");

        assertThat($(Leeskaart.class).single().getElement().getOuterHTML()).contains("Voor");
    }

    @Test
    @WithUserDetails("jansen")
    @DisplayName("Zonder het medische deel geen kaart en geen aantal")
    void verbergtOpHetTabblad() {
        var taak = keten.taakVan("mulder", gezin, Taaksoort.LETSEL_BESCHRIJVEN);
        mensen.als("mulder", () -> letsel.letselBeschrijven(taak, Voorbeelden.opDeKaart()));
        betrokkenheden.betrek(gezin, mensen.wie("jansen").id(), Rol.VT_MEDEWERKER, "proef", "proef");

        UI.getCurrent().navigate("gezin/" + gezin + "/letsel");

        assertThat($(Leeskaart.class).exists()).isFalse();
        assertThat(getCurrentView().getElement().getTextRecursively()).doesNotContain("wang", "bloeduitstorting");
    }

    private void open() {
        var taak = keten.taakVan("mulder", gezin, Taaksoort.LETSEL_BESCHRIJVEN);
        UI.getCurrent().navigate("taak/" + taak);
    }

    private Lichaamskaart kaart() {
        return $(Lichaamskaart.class).single();
    }

    /// As the browser reports a click or Enter on the zone with this name.
    private void wijsAan(String zone, double x, double y) {
        var element = kaart().getElement();
        var vel = $(Component.class, kaart()).all().stream()
                .filter(deel -> deel.getElement().hasProperty("innerHTML"))
                .findFirst()
                .orElseThrow();
        var svg = vel.getElement().getProperty("innerHTML");
        var voor = svg.substring(0, svg.indexOf("aria-label=\"" + zone + "\""));
        var nummer = voor.substring(voor.lastIndexOf("data-zone=\"") + 11);
        var gegevens = MAPPER.createObjectNode()
                .put("event.detail.zone", Integer.parseInt(nummer.substring(0, nummer.indexOf('"'))))
                .put("event.detail.x", x)
                .put("event.detail.y", y);
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "plaats", gegevens));
        roundTrip();
    }

    private String merken() {
        return $(Component.class, kaart()).all().stream()
                .filter(deel -> deel.getElement().hasProperty("innerHTML"))
                .map(deel -> deel.getElement().getProperty("innerHTML"))
                .filter(svg -> !svg.contains("kaart-zone"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> titels() {
        return $(H3.class).all().stream()
                .map(H3::getText)
                .filter(tekst -> tekst.startsWith("Letsel "))
                .toList();
    }

    private List<String> teksten() {
        return zichtbaar(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    private List<Button> knoppen(String tekst) {
        return $(Button.class).all().stream()
                .filter(knop -> tekst.equals(knop.getText()))
                .toList();
    }

    private void kiesPlaats(String label) {
        var veld = keuze("Plaats");
        veld.setValue(veld.getListDataView()
                .getItems()
                .filter(optie -> optie.label().equals(label))
                .findFirst()
                .orElseThrow());
    }

    private ComboBox<Optie> keuze(String label) {
        return (ComboBox<Optie>) zichtbaar(ComboBox.class).stream()
                .filter(veld -> label.equals(veld.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private RadioButtonGroup<Optie> radio(String label) {
        return (RadioButtonGroup<Optie>) zichtbaar(RadioButtonGroup.class).stream()
                .filter(veld -> label.equals(veld.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private <T extends Component> List<T> zichtbaar(Class<T> soort) {
        return $(soort).all();
    }
}
