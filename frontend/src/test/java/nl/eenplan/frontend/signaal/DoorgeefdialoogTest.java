package nl.eenplan.frontend.signaal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDateTime;
import nl.eenplan.backend.doorgifte.DoorgifteService;
import nl.eenplan.backend.gezin.SignaalGegevens;
import nl.eenplan.backend.gezin.Signaalaanleiding;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Artsenketen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.letsel.ConsultService;
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

@DisplayName("Wie onderweg iets hoort of ziet, geeft het door vanuit zijn taak; daar gaat niets verloren")
@SpringBootTest(
        classes = EenplanApplication.class,
        properties = {"eenplan.demo=true", "eenplan.document.lezen=false"})
@Import({Mensen.class, Keten.class, Artsenketen.class})
class DoorgeefdialoogTest extends SpringBrowserlessTest {

    private static final String KNOP = "Nieuw signaal of acuut gevaar?";
    private static final String WOORDEN = "Noor zegt dat het thuis gebeurde.";

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Keten keten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private ConsultService consulten;

    @Autowired
    private DoorgifteService doorgiften;

    @Autowired
    private Clock klok;

    private GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void wordtGeadviseerd() {
        gezin = artsen.signaal();
        artsen.totConsult(gezin);
    }

    @Test
    @WithUserDetails("visser")
    @DisplayName("Eerst wie te bellen, fouten bij het veld, daarna wie nu aan zet is; het eigen formulier blijft staan")
    void geeftDoor() {
        open("visser", Taaksoort.CONSULT_VERTROUWENSARTS);
        var eigen = $(TextArea.class).all().getFirst();
        test(eigen).setValue("Half advies");
        knop(KNOP).click();

        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("tel:112")
                .filteredOn(link -> link.startsWith("tel:"))
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(venster())
                .contains("Veilig Thuis", "L. Mulder, behandelend arts")
                .doesNotContain("Veldhuis");
        knop("Doorgeven").click();
        assertThat(wat().isInvalid()).isTrue();
        assertThat(beschrijving().getErrorMessage()).isNotBlank();
        assertThat(wie().isInvalid()).isTrue();
        assertThat(wanneer().isInvalid()).isTrue();
        assertThat(keten.taak("mulder", gezin, Taaksoort.EERSTE_ZORG)).isEmpty();

        vulIn(Signaalaanleiding.ACUUT_GEVAAR);
        knop("Doorgeven").click();

        assertThat(venster())
                .contains("L. Mulder heeft nu de volgende stap: Eerste zorg.", "Bel ook", "112")
                .doesNotContain("Veldhuis");
        assertThat(keten.taak("mulder", gezin, Taaksoort.EERSTE_ZORG)).isPresent();
        knop("Terug naar uw taak").click();
        assertThat($(Dialog.class).all()).isEmpty();
        assertThat(eigen.getValue()).isEqualTo("Half advies");
        UI.getCurrent().navigate("");
        open("visser", Taaksoort.CONSULT_VERTROUWENSARTS);
        assertThat($(TextArea.class).all().getFirst().getValue()).isEqualTo("Half advies");
    }

    @Test
    @WithUserDetails("visser")
    @DisplayName("Is de taak intussen klaar, dan staat dat er en blijft staan wat u schreef")
    void zegtDatDeTaakKlaarIs() {
        open("visser", Taaksoort.CONSULT_VERTROUWENSARTS);
        knop(KNOP).click();
        vulIn(Signaalaanleiding.NIEUW_LETSEL);
        keten.rondtAf(
                "visser",
                gezin,
                Taaksoort.CONSULT_VERTROUWENSARTS,
                taak -> consulten.consultVertrouwensarts(taak, Voorbeelden.consult()));

        knop("Doorgeven").click();

        assertThat(venster()).contains("intussen afgerond door M. Visser", "Er is niets doorgegeven");
        assertThat(beschrijving().getValue()).isEqualTo(WOORDEN);
        assertThat(knop("Doorgeven").isEnabled()).isTrue();
        assertThat(keten.taak("mulder", gezin, Taaksoort.EERSTE_ZORG)).isEmpty();
    }

    @Test
    @WithUserDetails("visser")
    @DisplayName("Was er net een onderzoek begonnen, dan staat er dat het signaal daarbij komt")
    void zegtDatHetErbijKomt() {
        keten.nieuwLetsel(gezin);
        open("visser", Taaksoort.CONSULT_VERTROUWENSARTS);
        knop(KNOP).click();
        vulIn(Signaalaanleiding.KIND_VERTELT);

        knop("Doorgeven").click();

        assertThat(venster()).contains("Uw signaal staat daarbij. L. Mulder heeft nu de stap Eerste zorg");
    }

    @Test
    @WithUserDetails("mulder")
    @DisplayName(
            "De behandelend arts leest boven eerste zorg wat er is doorgegeven en door wie, en geeft zelf niets door")
    void leestWatIsDoorgegeven() {
        var consult = keten.taakVan("visser", gezin, Taaksoort.CONSULT_VERTROUWENSARTS);
        mensen.als(
                "visser",
                () -> doorgiften.geefDoor(
                        consult, new SignaalGegevens(Signaalaanleiding.KIND_VERTELT, WOORDEN, "Noor", nu())));

        open("mulder", Taaksoort.EERSTE_ZORG);

        assertThat(scherm())
                .contains("Doorgegeven door een andere arts", WOORDEN, "het kind vertelt iets nieuws")
                .contains("M. Visser, vertrouwensarts")
                .doesNotContain(KNOP);
        UI.getCurrent().navigate("gezin/" + gezin + "/gezin");
        assertThat(scherm()).contains("Doorgegeven door", "M. Visser, vertrouwensarts");
    }

    @Test
    @WithUserDetails("deboer")
    @DisplayName("Ook boven de taken van de forensisch arts staat de knop")
    void staatBijDeForensischArts() {
        keten.rondtAf(
                "visser",
                gezin,
                Taaksoort.CONSULT_VERTROUWENSARTS,
                taak -> consulten.consultVertrouwensarts(taak, Voorbeelden.consult()));

        open("deboer", Taaksoort.FOTOS_BEOORDELEN);
        assertThat(knop(KNOP).isVisible()).isTrue();
        keten.rondtAf(
                "deboer",
                gezin,
                Taaksoort.FOTOS_BEOORDELEN,
                taak -> consulten.fotosBeoordelen(taak, Voorbeelden.fotobeoordeling()));
        open("deboer", Taaksoort.LETSELDUIDEN);
        assertThat(knop(KNOP).isVisible()).isTrue();
    }

    private void vulIn(Signaalaanleiding keuze) {
        var groep = wat();
        groep.setValue(groep.getListDataView()
                .getItems()
                .filter(optie -> optie.toString().contains(keuze.name()))
                .findFirst()
                .orElseThrow());
        test(beschrijving()).setValue(WOORDEN);
        test(wie()).setValue("Noor");
        wanneer().setValue(nu());
    }

    private LocalDateTime nu() {
        return LocalDateTime.now(klok).minusMinutes(1).withNano(0);
    }

    private void open(String wie, Taaksoort soort) {
        UI.getCurrent().navigate("taak/" + keten.taakVan(wie, gezin, soort));
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Object> wat() {
        return $(RadioButtonGroup.class)
                .withCondition(veld -> "Wat is er aan de hand?".equals(veld.getLabel()))
                .single();
    }

    private TextArea beschrijving() {
        return $(TextArea.class)
                .withCondition(veld -> "Wat is er gezegd of gezien?".equals(veld.getLabel()))
                .single();
    }

    private TextField wie() {
        return $(TextField.class)
                .withCondition(veld -> "Wie zei of zag dit?".equals(veld.getLabel()))
                .single();
    }

    private DateTimePicker wanneer() {
        return $(DateTimePicker.class)
                .withCondition(veld -> "Wanneer is dit gezegd of gezien?".equals(veld.getLabel()))
                .single();
    }

    private Button knop(String tekst) {
        return $(Button.class)
                .withCondition(knop -> tekst.equals(knop.getText()))
                .single();
    }

    private String venster() {
        return $(Dialog.class).single().getElement().getTextRecursively();
    }

    private String scherm() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
