package nl.eenplan.frontend.toestemming;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.List;
import java.util.Map;
import nl.eenplan.backend.toestemming.Ontbreekt;
import nl.eenplan.backend.toestemming.Toestemmingsbeeld.Persoon;
import nl.eenplan.backend.toestemming.Toestemmingsbeeld.Tekenen;
import nl.eenplan.backend.toestemming.Waarvoor;
import nl.eenplan.frontend.EenplanApplication;
import nl.eenplan.processes.api.PersoonId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(
        classes = EenplanApplication.class,
        properties = {"eenplan.demo=true", "eenplan.document.lezen=false"})
class FormulierpdfTest extends SpringBrowserlessTest {

    private static final String STREKEN = "<img src=x onerror=alert(1)>";
    private static final String LINK = "<a href=\"javascript:alert(1)\">Fenna</a>";

    @Test
    @DisplayName("Een naam met opmaak staat als tekst op het formulier, en wordt geen plaatje, link of opdracht")
    void toontNaamAlsTekst() throws Exception {
        var waarvoor = Waarvoor.MEDISCH_AAN_TAFEL;
        var tekenaars = List.of(new Ontbreekt(Ontbreekt.Soort.HANDTEKENING, LINK));
        var over = new Persoon(
                PersoonId.nieuw(),
                STREKEN,
                true,
                13,
                false,
                true,
                List.of(),
                Map.of(waarvoor.regime(), new Tekenen(tekenaars, tekenaars)));

        try (var document = Loader.loadPDF(Formulierpdf.maak(over, waarvoor))) {
            var tekst = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(tekst).contains(STREKEN, LINK);
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
            for (var bladzijde : document.getPages()) {
                assertThat(bladzijde.getAnnotations()).isEmpty();
                assertThat(bladzijde.getResources().getXObjectNames()).isEmpty();
            }
        }
    }
}
