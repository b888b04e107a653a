package nl.eenplan.frontend.letsel;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Artsenketen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.letsel.Instantie;
import nl.eenplan.frontend.EenplanApplication;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithUserDetails;

@DisplayName("F5c: het formulier zegt of röntgen of scan naar het LECK mag")
@SpringBootTest(
        classes = EenplanApplication.class,
        properties = {"eenplan.demo=true", "eenplan.document.lezen=false"})
@Import({Mensen.class, Keten.class, Artsenketen.class})
@WithUserDetails("deboer")
class RadiologieSchermTest extends SpringBrowserlessTest {

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Keten keten;

    @Test
    @DisplayName("Wie röntgen aan het LECK wil voorleggen, leest wie nog moet tekenen en waar; wie dat niet wil, niet")
    void zegtWieNogMoetTekenen() {
        var gezin = artsen.signaal();
        artsen.totBeoordeling(gezin);
        UI.getCurrent().navigate("taak/" + keten.taakVan("deboer", gezin, Taaksoort.FOTOS_BEOORDELEN));

        assertThat(uitleg()).isEmpty();
        kies("Wie beoordeelt?", Instantie.LECK.label());
        kies("Gaan er röntgen- of scanbeelden mee?", "Ja");

        assertThat(uitleg())
                .singleElement()
                .asString()
                .contains("Nog nodig: handtekening van Eva Veldhuis.", "tabblad Toestemming", "kies dan ‘nee’");

        kies("Gaan er röntgen- of scanbeelden mee?", "Nee");
        assertThat(uitleg()).isEmpty();
    }

    private List<String> uitleg() {
        return $(Paragraph.class).all().stream()
                .map(Paragraph::getText)
                .filter(tekst -> tekst.contains("Röntgen of scan gaat"))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private void kies(String label, String antwoord) {
        test($(RadioButtonGroup.class)
                        .withCondition(veld -> label.equals(veld.getLabel()))
                        .single())
                .selectItem(antwoord);
    }
}
