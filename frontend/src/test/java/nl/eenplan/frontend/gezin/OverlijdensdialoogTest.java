package nl.eenplan.frontend.gezin;

import static nl.eenplan.processes.api.Taaksoort.CONSULT_VERTROUWENSARTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Artsenketen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.frontend.EenplanApplication;
import nl.eenplan.processes.api.GezinId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithUserDetails;

@DisplayName("Wie een overlijden vastlegt, leest vóór het opslaan wat daarmee vervalt")
@SpringBootTest(
        classes = EenplanApplication.class,
        properties = {"eenplan.demo=true", "eenplan.document.lezen=false"})
@Import({Mensen.class, Keten.class, Artsenketen.class})
class OverlijdensdialoogTest extends SpringBrowserlessTest {

    private static final LocalDate DAG = LocalDate.of(2026, 3, 2);

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Keten keten;

    private GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void legSignaalVast() {
        gezin = artsen.signaal();
    }

    @Test
    @WithUserDetails("mulder")
    @DisplayName("Staat er een consult open, dan staat er dat het vervalt; na opslaan is het weg")
    void zegtWatVervalt() {
        artsen.totConsult(gezin);
        opent();
        assertThat(gevolg()).isEmpty();

        overleden().setValue(DAG);
        assertThat(gevolg()).hasSize(1);
        knop("Opslaan").click();

        assertThat(keten.taak("visser", gezin, CONSULT_VERTROUWENSARTS)).isEmpty();
    }

    @Test
    @WithUserDetails("mulder")
    @DisplayName("Is er niets wat vervalt, dan zegt het venster dat ook niet")
    void zwijgtAlsErNietsVervalt() {
        opent();

        overleden().setValue(DAG);

        assertThat(gevolg()).isEmpty();
    }

    private void opent() {
        UI.getCurrent().navigate("gezin/" + gezin + "/gezin");
        $(Button.class)
                .withCondition(
                        knop -> "Noor wijzigen".equals(knop.getAriaLabel().orElse("")))
                .single()
                .click();
    }

    private Button knop(String tekst) {
        return $(Button.class)
                .withCondition(knop -> tekst.equals(knop.getText()))
                .single();
    }

    private DatePicker overleden() {
        return $(DatePicker.class)
                .withCondition(veld -> "Overleden op".equals(veld.getLabel()))
                .single();
    }

    private List<Paragraph> gevolg() {
        return $(Paragraph.class)
                .withCondition(alinea -> alinea.isVisible()
                        && alinea.getText().startsWith("Overleg, consult en onderzoek die nu openstaan"))
                .all();
    }
}
