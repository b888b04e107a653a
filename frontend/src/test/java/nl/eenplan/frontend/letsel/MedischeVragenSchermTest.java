package nl.eenplan.frontend.letsel;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Artsenketen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.letsel.Aard;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.frontend.EenplanApplication;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithUserDetails;

@DisplayName("Een formulier vraagt wat bij dit kind past, en zegt niet te vroeg dat iets voorbij is")
@SpringBootTest(
        classes = EenplanApplication.class,
        properties = {"eenplan.demo=true", "eenplan.document.lezen=false"})
@Import({Mensen.class, Keten.class, Artsenketen.class})
@WithUserDetails("mulder")
class MedischeVragenSchermTest extends SpringBrowserlessTest {

    private static final String GENITAAL = "Bevindingen aan geslachtsdelen of anus";
    private static final String KAN_AL = "Wat kan dit kind zelf al?";

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Keten keten;

    @Autowired
    private LetselService letsel;

    @Autowired
    private Clock klok;

    @Test
    @WithUserDetails("deboer")
    @DisplayName("Ook bij lichamelijk letsel kan de forensisch arts bevindingen aan geslachtsdelen of anus vastleggen")
    void laatDeForensischArtsKiezen() {
        var gezin = artsen.signaal();
        artsen.totBeoordeling(gezin);
        open("deboer", gezin, Taaksoort.FOTOS_BEOORDELEN);
        assertThat(genitaal()).isEmpty();

        test($(Checkbox.class)
                        .withCondition(vink -> vink.getLabel().startsWith("Ik leg ook bevindingen"))
                        .single())
                .click();

        assertThat(genitaal()).hasSize(1);
    }

    @Test
    @DisplayName("Bij een ongeboren kind wordt niet gevraagd wat het al kan; bij een baby wel")
    void vraagtNietWatEenOngeborenKindKan() {
        var ongeboren = keten.signaalVanOngeboren();
        var baby = artsen.signaal();
        for (var gezin : List.of(ongeboren, baby)) {
            keten.rondtAf(
                    "mulder", gezin, Taaksoort.EERSTE_ZORG, zorg -> letsel.eersteZorg(zorg, Voorbeelden.eersteZorg()));
        }

        open("mulder", baby, Taaksoort.LETSEL_BESCHRIJVEN);
        assertThat(keuzes()).contains(KAN_AL);
        open("mulder", ongeboren, Taaksoort.LETSEL_BESCHRIJVEN);
        assertThat(keuzes()).doesNotContain(KAN_AL);
        assertThat($(TextArea.class).all()).as("het formulier staat er").isNotEmpty();
    }

    @Test
    @DisplayName("Is van het moment een periode bekend, dan staat bij PEP tot wanneer het nog kan")
    void zegtTotWanneerPepNogKan() {
        var gezin = artsen.signaal();
        artsen.beschrijf(gezin, Voorbeelden.noor());
        var nu = LocalDateTime.now(klok);
        keten.rondtAf(
                "mulder",
                gezin,
                Taaksoort.FOTOS_VASTLEGGEN,
                taak -> letsel.fotosVastleggen(
                        taak, Voorbeelden.zonderFotos(Aard.SEKSUEEL_TOT_7_DAGEN, nu.minusDays(4), nu.minusDays(2))));

        open("mulder", gezin, Taaksoort.PEP_OVERWEGEN);

        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(
                        tekst -> tekst.startsWith("Van het moment is alleen een periode bekend. Op zijn vroegst waren")
                                && tekst.contains("gerekend vanaf het laatst mogelijke moment kan het nog tot"));
    }

    private void open(String wie, GezinId gezin, Taaksoort soort) {
        UI.getCurrent().navigate("taak/" + keten.taakVan(wie, gezin, soort));
    }

    private List<TextArea> genitaal() {
        return $(TextArea.class)
                .withCondition(veld -> GENITAAL.equals(veld.getLabel()))
                .all();
    }

    private List<String> keuzes() {
        return $(ComboBox.class).all().stream().map(ComboBox::getLabel).toList();
    }
}
