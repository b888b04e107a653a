package nl.eenplan.frontend.letsel;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Artsenketen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.letsel.ConsultService;
import nl.eenplan.backend.letsel.FotoaanvullingService;
import nl.eenplan.backend.letsel.Fotokwaliteit;
import nl.eenplan.backend.letsel.Voorbeelden;
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

@DisplayName("Wie nieuwe foto’s vraagt en wie ze maakt, zien elkaars woorden op het scherm")
@SpringBootTest(
        classes = EenplanApplication.class,
        properties = {"eenplan.demo=true", "eenplan.document.lezen=false"})
@Import({Mensen.class, Keten.class, Artsenketen.class})
class NieuweFotosSchermTest extends SpringBrowserlessTest {

    private static final String KAN_NIET = "Er zijn geen nieuwe foto’s mogelijk";

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Keten keten;

    @Autowired
    private ConsultService consulten;

    @Autowired
    private FotoaanvullingService aanvullingen;

    private GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void isTeBeoordelen() {
        gezin = artsen.signaal();
        artsen.totBeoordeling(gezin);
    }

    @Test
    @WithUserDetails("mulder")
    @DisplayName("De behandelend arts leest wat er nodig is, kan foto’s kiezen, en zegt anders waarom het niet kan")
    void leestWatNodigIs() {
        vraagt();

        open("mulder", Taaksoort.NIEUWE_FOTOS_MAKEN);

        assertThat(scherm()).contains("Rug loodrecht, met hoekliniaal.").contains("P. de Boer");
        assertThat($(Upload.class).all()).hasSize(2);
        assertThat(waarom()).isEmpty();
        vink().setValue(true);
        assertThat(waarom()).hasSize(1);
        waarom().getFirst().setValue("Het letsel is niet meer te zien.");
        $(Button.class)
                .withCondition(knop -> "Afronden".equals(knop.getText()))
                .single()
                .click();

        assertThat(keten.taak("mulder", gezin, Taaksoort.NIEUWE_FOTOS_MAKEN)).isEmpty();
    }

    @Test
    @WithUserDetails("deboer")
    @DisplayName("De forensisch arts ziet bij het duiden of de foto’s er zijn, en anders waarom niet")
    void zietWatErvanWerd() {
        vraagt();
        open("deboer", Taaksoort.LETSELDUIDEN);
        assertThat($(Paragraph.class).all())
                .as("boven het formulier, niet alleen in het dossier")
                .extracting(Paragraph::getText)
                .anyMatch(tekst -> tekst.matches("Nieuwe foto’s gevraagd op \\p{L}{2} \\d.*: nog niet gemaakt\\."));

        keten.rondtAf(
                "mulder",
                gezin,
                Taaksoort.NIEUWE_FOTOS_MAKEN,
                taak -> aanvullingen.legVast(taak, Voorbeelden.geenNieuweFotos("Het letsel is niet meer te zien.")));
        UI.getCurrent().navigate("");
        open("deboer", Taaksoort.LETSELDUIDEN);

        assertThat(scherm())
                .doesNotContain("nog niet gemaakt")
                .contains(": niet mogelijk, omdat: Het letsel is niet meer te zien.");
    }

    @Test
    @WithUserDetails("deboer")
    @DisplayName("Wie kiest dat de foto’s onvoldoende zijn, leest dat de behandelend arts een taak krijgt")
    void zegtWatErGebeurt() {
        open("deboer", Taaksoort.FOTOS_BEOORDELEN);
        assertThat(gevolg()).isEmpty();

        var kwaliteit = kwaliteit();
        kwaliteit.setValue(kwaliteit
                .getListDataView()
                .getItems()
                .filter(optie -> optie.toString().contains(Fotokwaliteit.ONVOLDOENDE.name()))
                .findFirst()
                .orElseThrow());

        assertThat(gevolg()).hasSize(1);
    }

    private void vraagt() {
        keten.rondtAf(
                "deboer",
                gezin,
                Taaksoort.FOTOS_BEOORDELEN,
                taak -> consulten.fotosBeoordelen(taak, Voorbeelden.onvoldoende()));
    }

    private void open(String wie, Taaksoort soort) {
        UI.getCurrent().navigate("taak/" + keten.taakVan(wie, gezin, soort));
    }

    private String scherm() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private Checkbox vink() {
        return $(Checkbox.class)
                .withCondition(vink -> KAN_NIET.equals(vink.getLabel()))
                .single();
    }

    private List<TextArea> waarom() {
        return $(TextArea.class)
                .withCondition(veld -> "Waarom niet?".equals(veld.getLabel()))
                .all();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Object> kwaliteit() {
        return $(RadioButtonGroup.class)
                .withCondition(veld -> "Kwaliteit van de foto’s".equals(veld.getLabel()))
                .single();
    }

    private List<Paragraph> gevolg() {
        return $(Paragraph.class)
                .withCondition(alinea -> alinea.getText().startsWith("De behandelend arts krijgt uw woorden als taak"))
                .all();
    }
}
